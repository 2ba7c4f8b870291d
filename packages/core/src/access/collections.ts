/** What editors write. */
export const contentCollections = [
  'instruments',
  'behaviors',
  'tools',
  'programs',
  'agreementTemplates',
  'referralResources',
  'series',
  'articles',
] as const;

/** What leaders, coaches, raters and sponsors do: every field that is kept, by collection. */
export const practiceFields = {
  organizations: ['name'],
  coaches: [
    'organization',
    'person',
    'about',
    'languages',
    'takesNew',
    'zone',
    'weekly',
    'overrides',
    'bufferMinutes',
    'minimumNoticeMinutes',
    'horizonDays',
  ],
  inquiries: [
    'organization',
    'name',
    'email',
    'askedBy',
    'message',
    'locale',
    'state',
    'engagement',
    'receivedAt',
  ],
  engagements: [
    'organization',
    'participants',
    'program',
    'programTitle',
    'battery',
    'focusLimits',
    'sessionMinutes',
    'programTerms',
    'agreementTemplate',
    'waivedLenses',
    'state',
    'coachChosen',
    'coachAccepted',
    'fitScreen',
    'remedialConsent',
    'endReason',
    'startedAt',
    'endedAt',
    'erasureAnnounced',
  ],
  agreements: [
    'organization',
    'engagement',
    'version',
    'title',
    'clauses',
    'parameters',
    'documentHash',
    'signatures',
    'locale',
  ],
  referrals: ['organization', 'engagement', 'level', 'recommendation', 'action', 'date', 'outcome'],
  assessments: [
    'organization',
    'engagement',
    'leader',
    'lens',
    'instrument',
    'instrumentVersion',
    'state',
    'answers',
    'scoreSheet',
    'answered',
    'items',
    'assignedAt',
    'submittedAt',
  ],
  feedbackRounds: [
    'organization',
    'engagement',
    'instrument',
    'instrumentVersion',
    'state',
    'openedAt',
    'invitedAt',
    'answersUntil',
    'remindedAt',
    'changeRequest',
    'tally',
    'closeAskedAt',
    'reviewedAt',
    'releasedAt',
    'disclosed',
    'report',
    'reportHash',
  ],
  feedbackInvitations: [
    'organization',
    'engagement',
    'round',
    'group',
    'name',
    'email',
    'locale',
    'state',
    'tokenHash',
    'used',
  ],
  feedbackAnswers: ['organization', 'engagement', 'round', 'group', 'answers'],
  focusRankings: ['organization', 'engagement', 'mode', 'inputs', 'ranking', 'rankedAt'],
  focusAreas: [
    'organization',
    'engagement',
    'behavior',
    'title',
    'observable',
    'measure',
    'state',
    'chosenAt',
    'shiftReason',
  ],
  sessions: [
    'organization',
    'engagement',
    'coach',
    'leader',
    'kind',
    'state',
    'start',
    'end',
    'policy',
    'approveBefore',
    'calendarUid',
    'sequence',
    'consumed',
    'cancelledBy',
    'cancelledAt',
    'late',
    'noShowBy',
    'waiver',
    'history',
  ],
  agendaItems: ['organization', 'engagement', 'session', 'text', 'writtenAt'],
  offers: ['organization', 'engagement', 'session', 'kind', 'text', 'tool', 'writtenAt'],
  actions: ['organization', 'engagement', 'session', 'text', 'position', 'dueOn', 'doneAt'],
  notes: ['organization', 'engagement', 'session', 'author', 'audience', 'text', 'writtenAt'],
  progressSummaries: ['organization', 'engagement', 'text', 'releasedAt'],
} as const satisfies Record<string, readonly string[]>;

/** What can be told of a record without the fields that it is made from. */
export const derivedFields = {
  engagements: ['fitScreenRecorded'],
  sessions: ['counts'],
} as const satisfies Partial<Record<keyof typeof practiceFields, readonly string[]>>;

/** What the system writes by itself. */
export const systemCollections = [
  'instrumentVersions',
  'auditEntries',
  'idempotencyKeys',
  'builtNorms',
  'normBuilds',
  'normSlices',
  'dataKeys',
  'erasures',
  'legalHolds',
] as const;

/** A collection that editors write. */
export type ContentCollection = (typeof contentCollections)[number];

/** A collection of the practice. */
export type PracticeCollection = keyof typeof practiceFields;

/** A collection that the system writes by itself. */
export type SystemCollection = (typeof systemCollections)[number];

/** Every collection that the policy speaks of. */
export type Collection = ContentCollection | PracticeCollection | SystemCollection;

/** Returns every field of a collection of the practice that can be read: the kept ones, then the derived ones. */
export function fieldsOf(collection: PracticeCollection): readonly string[] {
  const derived: Partial<Record<PracticeCollection, readonly string[]>> = derivedFields;
  return [...practiceFields[collection], ...(derived[collection] ?? [])];
}

/** Returns every field of a collection of the practice that is kept. */
export function keptFields(collection: PracticeCollection): readonly string[] {
  return practiceFields[collection];
}

/** Returns whether the practice writes the collection. */
export function isPracticeCollection(collection: string): collection is PracticeCollection {
  return Object.hasOwn(practiceFields, collection);
}
