import type { Action, Collection, Condition, Role } from '../../src/access/index.ts';

/** What one role may do with some fields, such as `read update; own: delete; read if agreed`. A right without a tie asks for a part. */
type Cell = string;

/** One line of the table: fields of a collection, and what each role may do with them. A role that is not named may do nothing. */
type Line = {
  readonly collection: Collection;
  readonly fields: readonly string[];
  readonly may: Partial<Record<Role | 'anyone', Cell>>;
};

const line = (collection: Collection, fields: string, may: Line['may'] = {}): Line => ({
  collection,
  fields: fields.split(' '),
  may,
});

/** Written by hand from the table “Who sees what” of the domain, never from the policy: the two have to agree. */
export const oracle: readonly Line[] = [
  // Coach's private note, leader's reflection: the author alone. Shared note: both.
  line('notes', 'author audience text writtenAt', {
    leader: 'own: create read; read if shared',
    coach: 'own: create read; read if shared',
  }),

  // Shared agenda, offers, actions: leader and coach. The leader owns the agenda, the coach offers.
  line('agendaItems', 'text writtenAt', { leader: 'create read', coach: 'read' }),
  line('offers', 'kind text tool writtenAt', { leader: 'read', coach: 'create read' }),
  line('actions', 'text position dueOn doneAt', { leader: 'create read update', coach: 'create read' }),

  // Assessment scores: the leader's own, and the coach. Single answers are the leader's.
  line('assessments', 'scoreSheet', { leader: 'create read update', coach: 'read' }),
  line('assessments', 'lens instrument state answered items assignedAt submittedAt', {
    leader: 'create read update',
    coach: 'create read',
  }),
  line('assessments', 'answers', { leader: 'create read update' }),

  // Who is invited to a 360: the leader proposes, the coach approves, both read it while the round is open (names are erased
  // when it ends). The leader has links made anew; nobody reads them. Who has answered: nobody.
  line('feedbackInvitations', 'group name email', { leader: 'create read delete', coach: 'read' }),
  line('feedbackInvitations', 'state', { leader: 'read delete', coach: 'read update' }),
  line('feedbackInvitations', 'tokenHash', { leader: 'update' }),
  line('feedbackInvitations', 'used'),

  // 360 raw answers: the rater's own until they are submitted, then nobody's.
  line('feedbackAnswers', 'group answers', { rater: 'own: create' }),

  // 360 report: the leader after its release, the coach before. What earlier reports have shown: no reader's.
  line('feedbackRounds', 'report reportHash', { leader: 'read if released', coach: 'read' }),
  line('feedbackRounds', 'disclosed tally closeAskedAt'),
  line('feedbackRounds', 'instrument openedAt', { leader: 'create read', coach: 'create read' }),
  line('feedbackRounds', 'state', { leader: 'create read', coach: 'create read update' }),
  line('feedbackRounds', 'invitedAt answersUntil remindedAt', { leader: 'read', coach: 'read' }),
  line('feedbackRounds', 'changeRequest', { leader: 'read', coach: 'read update' }),
  line('feedbackRounds', 'reviewedAt releasedAt', { leader: 'read', coach: 'read update' }),

  // Focus area titles: leader and coach; sponsor and manager if agreed. Why a leader turned to something else stays private.
  line('focusAreas', 'title', {
    leader: 'create read update',
    coach: 'read',
    sponsor: 'read if agreed',
    manager: 'read if agreed',
  }),
  line('focusAreas', 'behavior observable measure state chosenAt', {
    leader: 'create read update',
    coach: 'read',
  }),
  line('focusAreas', 'shiftReason', { leader: 'create read update' }),
  line('focusRankings', 'mode inputs ranking rankedAt', { leader: 'create read', coach: 'create read' }),

  // Session dates and attendance: leader and coach; the sponsor counts them, if agreed; an admin sees the schedule, no content.
  line('sessions', 'coach leader kind state start end', {
    leader: 'create read update',
    coach: 'create read update',
    delegate: 'create read update',
    orgAdmin: 'org: read',
  }),
  line(
    'sessions',
    'policy approveBefore calendarUid sequence consumed cancelledBy cancelledAt late history',
    {
      leader: 'create read update',
      coach: 'create read update',
      delegate: 'create update',
    },
  ),
  // That somebody did not come says a party; that it does not count says the coach.
  line('sessions', 'noShowBy', {
    leader: 'create read update',
    coach: 'create read update',
    delegate: 'create',
  }),
  line('sessions', 'waiver', { leader: 'create read', coach: 'create read update', delegate: 'create' }),
  line('sessions', 'counts', { leader: 'read', coach: 'read', sponsor: 'read if agreed' }),

  // Progress summary: the leader writes it; sponsor and manager read the text that the leader released.
  line('progressSummaries', 'text releasedAt', {
    leader: 'create read',
    coach: 'read',
    sponsor: 'read if agreed',
    manager: 'read if agreed',
  }),

  // Referral: the coach; the leader reads the recommendation, and never what was done.
  line('referrals', 'level recommendation date outcome', { leader: 'read', coach: 'create read update' }),
  line('referrals', 'action', { coach: 'create read update' }),

  // Agreement: its parties. Every clause is for all of them, or for the sponsor.
  line('agreements', 'version title clauses parameters documentHash', {
    leader: 'read',
    coach: 'create read',
    sponsor: 'read',
  }),
  line('agreements', 'signatures', {
    leader: 'read update',
    coach: 'create read update',
    sponsor: 'read update',
  }),

  // Access log: one's own, for leader and coach. By role, never by name.
  line('auditEntries', 'at role action collection', { leader: 'own: read', coach: 'own: read' }),
  line('auditEntries', 'actor record subject organization'),
  // Certificate of an erasure: the leader's whose engagement it was. Who ordered that something is kept, and why: nobody's.
  line('erasures', 'kind record rule askedBy erasedAt erased agreements sessionsUsed keys masterKeys hash', {
    leader: 'own: read',
  }),
  line('erasures', 'organization subject'),
  line('legalHolds', 'kind record reason setAt'),

  // The engagement itself: leader and coach; a sponsor may end it, and knows who takes part. The leader may have it erased.
  line('engagements', 'participants', {
    leader: 'read update delete',
    coach: 'read update; org: create',
    sponsor: 'read',
    manager: 'read',
  }),
  line('engagements', 'program programTitle startedAt', {
    leader: 'read delete',
    coach: 'read; org: create',
    sponsor: 'read',
    manager: 'read',
  }),
  line('engagements', 'state', {
    leader: 'read update delete',
    coach: 'read update; org: create',
    sponsor: 'read update',
    manager: 'read',
  }),
  line('engagements', 'endReason', {
    leader: 'read update delete',
    coach: 'read update; org: create',
    sponsor: 'update',
  }),
  line(
    'engagements',
    'battery focusLimits sessionMinutes programTerms agreementTemplate endedAt erasureAnnounced',
    {
      leader: 'read delete',
      coach: 'read; org: create',
    },
  ),
  line('engagements', 'coachChosen remedialConsent waivedLenses', {
    leader: 'read update delete',
    coach: 'read; org: create',
  }),
  line('engagements', 'coachAccepted', { leader: 'read delete', coach: 'read update; org: create' }),
  line('engagements', 'fitScreen', { leader: 'delete', coach: 'read update; org: create' }),
  line('engagements', 'fitScreenRecorded', { leader: 'read', coach: 'read' }),

  // The coach's profile and calendar: the leader chooses by the profile, and nobody reads the calendar itself.
  line('coaches', 'person about languages takesNew', { leader: 'read', coach: 'own: create read update' }),
  line('coaches', 'zone weekly overrides bufferMinutes minimumNoticeMinutes horizonDays', {
    coach: 'own: create read update',
  }),

  // Inquiries: anybody sends one, the coaches of the organization read and take it. Who asked takes along what they wrote.
  line('inquiries', 'name email askedBy message', {
    anyone: 'any: create',
    coach: 'org: read',
    leader: 'own: read',
    sponsor: 'own: read',
  }),
  line('inquiries', 'state engagement', { coach: 'org: read update' }),
  line('inquiries', 'receivedAt', { coach: 'org: read', leader: 'own: read', sponsor: 'own: read' }),

  line('organizations', 'name'),
  line('idempotencyKeys', 'answer'),
  line('normSlices', 'counts'),
  line('dataKeys', 'wrapped'),
  line('normBuilds', 'instrument scale', { editor: 'org: create read', orgAdmin: 'org: create read' }),
  line('builtNorms', 'counts'),
  line(
    'builtNorms',
    'organization instrument instrumentVersion scale n sample collectedFrom collectedTo builtAt',
    {
      editor: 'org: read',
      orgAdmin: 'org: read',
    },
  ),
  // Content: who is of the house looks after what is shared, every organization's editors after its own, and an editor who administers after all.
  line('instrumentVersions', 'content', { editor: 'everywhere: read; common: read; org: read' }),
  ...(
    [
      'instruments',
      'behaviors',
      'tools',
      'programs',
      'agreementTemplates',
      'referralResources',
      'series',
      'articles',
    ] as const
  ).map((content) =>
    line(content, 'title', {
      editor:
        'everywhere: create read update delete; common: read; house: create update delete; org: create read update delete',
      anyone: 'common: read if published; org: read if published',
    }),
  ),
];

/** Fields that tie a record to others or name its version: they say nothing of a person, and only the matrix looks at them. */
export const technical: Partial<Record<Collection, readonly string[]>> = {
  coaches: ['organization'],
  inquiries: ['organization', 'locale'],
  engagements: ['organization'],
  agreements: ['organization', 'engagement', 'locale'],
  referrals: ['organization', 'engagement'],
  assessments: ['organization', 'engagement', 'leader', 'instrumentVersion'],
  feedbackRounds: ['organization', 'engagement', 'instrumentVersion'],
  feedbackInvitations: ['organization', 'engagement', 'round', 'locale'],
  feedbackAnswers: ['organization', 'engagement', 'round'],
  focusRankings: ['organization', 'engagement'],
  focusAreas: ['organization', 'engagement'],
  sessions: ['organization', 'engagement'],
  agendaItems: ['organization', 'engagement', 'session'],
  offers: ['organization', 'engagement', 'session'],
  actions: ['organization', 'engagement', 'session'],
  notes: ['organization', 'engagement', 'session'],
  progressSummaries: ['organization', 'engagement'],
};

/** One right in words that the world can be asked about. */
export type Right = {
  readonly tie: 'part' | 'own' | 'org' | 'everywhere' | 'common' | 'house' | 'any';
  readonly actions: readonly Action[];
  readonly when: Condition | null;
};

const actionWords: readonly Action[] = ['create', 'read', 'update', 'delete'];
const ties = ['own', 'org', 'everywhere', 'common', 'house', 'any'] as const;
const conditions: readonly Condition[] = ['published', 'released', 'agreed', 'shared'];

/** Returns the rights that a cell of the table says. @throws where it says something that is no right */
export function rightsOf(cell: Cell): readonly Right[] {
  return cell.split(';').map((text): Right => {
    const [, tie, what = '', when] = /^\s*(?:(\w+): )?([\w ]+?)(?: if (\w+))?\s*$/.exec(text) ?? [];
    const actions = what.split(' ').map((word) => actionWords.find((action) => action === word));
    if (actions.some((action) => action === undefined)) throw new Error(`No right: ${cell}`);
    return {
      tie: ties.find((one) => one === tie) ?? 'part',
      actions: actions.filter((action) => action !== undefined),
      when: conditions.find((one) => one === when) ?? null,
    };
  });
}
