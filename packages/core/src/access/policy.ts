import { type Collection, contentCollections, fieldsOf, type PracticeCollection } from './collections.ts';
import type { Role } from './roles.ts';

/** What can be done with a record. */
export const actionKinds = ['create', 'read', 'update', 'delete'] as const;

/** One thing that can be done with a record. */
export type Action = (typeof actionKinds)[number];

/**
 * How the actor must be tied to the record.
 *
 * `any`: not at all. `everywhere`: the actor administers the accounts of all organizations. `common`: the record belongs to no organization, so to all of them. `house`: it does, and the actor
 * belongs to the main organization, which looks after it. `organization`: same organization. `party`: holds this very role
 * in the record's engagement, and belongs to its organization. `author`: wrote it, and is a party.
 */
export const relations = ['any', 'everywhere', 'common', 'house', 'organization', 'party', 'author'] as const;

/** One way in which an actor can be tied to a record. */
export type Relation = (typeof relations)[number];

/**
 * What must be true of the record itself.
 *
 * `published`: the content is out. `released`: the report went through its gate. `agreed`: the signed agreement shows
 * it to this role. `shared`: its author shared it.
 */
export type Condition = 'published' | 'released' | 'agreed' | 'shared';

/** Where a row holds: in the coaching API, or also in the editors' admin panel. */
export type Surface = 'api' | 'panel';

/** One permission. What no row allows is denied. */
export type PolicyRow = {
  /** `anyone` needs no account. */
  readonly role: Role | 'anyone';
  readonly relation: Relation;
  readonly collection: Collection;
  readonly actions: readonly Action[];
  /** `*` is every field of the collection. */
  readonly fields: '*' | readonly string[];
  readonly when?: Condition;
  readonly surface: Surface;
};

type Grant = Omit<PolicyRow, 'role' | 'relation' | 'surface' | 'collection'> & {
  readonly collection: Collection;
};

const grants =
  (role: PolicyRow['role'], relation: Relation, surface: Surface) =>
  (
    collection: Collection,
    actions: readonly Action[],
    fields: PolicyRow['fields'] = '*',
    when?: Condition,
  ): PolicyRow => {
    const grant: Grant = { collection, actions, fields, ...(when ? { when } : {}) };
    return { role, relation, surface, ...grant };
  };

const except = (collection: PracticeCollection, ...hidden: string[]): readonly string[] =>
  fieldsOf(collection).filter((field) => !hidden.includes(field));

const write: readonly Action[] = ['create', 'update'];
const adminEditor = grants('editor', 'everywhere', 'panel');
const everyEditor = grants('editor', 'common', 'panel');
const houseEditor = grants('editor', 'house', 'panel');
const orgEditor = grants('editor', 'organization', 'panel');
const ownEditor = grants('editor', 'organization', 'api');
const anyone = grants('anyone', 'any', 'api');
const everybody = grants('anyone', 'common', 'api');
const everybodyHere = grants('anyone', 'organization', 'api');
const rater = grants('rater', 'author', 'api');
const leader = grants('leader', 'party', 'api');
const ownLeader = grants('leader', 'author', 'api');
const coach = grants('coach', 'party', 'api');
const ownCoach = grants('coach', 'author', 'api');
const sponsor = grants('sponsor', 'party', 'api');
const ownSponsor = grants('sponsor', 'author', 'api');
const manager = grants('manager', 'party', 'api');
const orgCoach = grants('coach', 'organization', 'api');
const orgAdmin = grants('orgAdmin', 'organization', 'panel');
const orgOffice = grants('orgAdmin', 'organization', 'api');
const delegate = grants('delegate', 'party', 'api');

// What a report rests on names submissions: it is for the next report's protection, and no reader's. Of the tally a word is told.
const reportlessRound = except(
  'feedbackRounds',
  'report',
  'reportHash',
  'disclosed',
  'tally',
  'closeAskedAt',
);
/** Who is on the list of raters. Whose link it is and whether it was used is nobody's to read. */
const listed = ['group', 'name', 'email', 'state'];
const openRound = ['organization', 'engagement', 'instrument', 'instrumentVersion', 'state', 'openedAt'];

/** The schedule without content: who meets when, never about what. */
const schedule = ['organization', 'coach', 'leader', 'kind', 'state', 'start', 'end'];

/** What somebody has asked through the contact form themselves. */
const asked = ['name', 'email', 'askedBy', 'message', 'locale', 'receivedAt'];

/** What a person reads of who touched their data. */
const accessLog = ['at', 'role', 'action', 'collection'];

/** What a certificate tells the one whose engagement it was. */
const certificate = [
  'kind',
  'record',
  'rule',
  'askedBy',
  'erasedAt',
  'erased',
  'agreements',
  'sessionsUsed',
  'keys',
  'masterKeys',
  'hash',
];

/** What is said about a norm that was built, beside its counts. */
const normDetails = [
  'organization',
  'instrument',
  'instrumentVersion',
  'scale',
  'n',
  'sample',
  'collectedFrom',
  'collectedTo',
  'builtAt',
];

/**
 * The whole policy: who may do what with which field of which record. Whatever is not here is denied.
 *
 * Content belongs to an organization or is shared by all. Editors hold every right over their organization's, read what is
 * shared, and write that too where they are of the house; from outside nobody changes an organization's content but an
 * administrator who is an editor too. None of them has any right over practice; nobody but an organization's admin sees anything of it in the panel, and
 * that is the schedule alone.
 */
export const policy: readonly PolicyRow[] = [
  ...contentCollections.flatMap((collection) => [
    adminEditor(collection, ['create', 'read', 'update', 'delete']),
    orgEditor(collection, ['create', 'read', 'update', 'delete']),
    everyEditor(collection, ['read']),
    houseEditor(collection, ['create', 'update', 'delete']),
    everybody(collection, ['read'], '*', 'published'),
    everybodyHere(collection, ['read'], '*', 'published'),
  ]),
  adminEditor('instrumentVersions', ['read']),
  orgEditor('instrumentVersions', ['read']),
  everyEditor('instrumentVersions', ['read']),
  // Norms are counted within one organization; how often each score occurred is read by no role at all.
  ...[ownEditor, orgOffice].flatMap((office) => [
    office('normBuilds', ['create', 'read']),
    office('builtNorms', ['read'], normDetails),
  ]),
  orgAdmin('sessions', ['read'], schedule),

  anyone('inquiries', ['create'], ['name', 'email', 'askedBy', 'message', 'locale']),
  // What became of it is not told: of an engagement that its leader has not accepted nobody is.
  ownLeader('inquiries', ['read'], asked),
  ownSponsor('inquiries', ['read'], asked),
  orgCoach('inquiries', ['read']),
  orgCoach('inquiries', ['update'], ['state', 'engagement']),
  orgCoach('engagements', ['create']),
  ownCoach('coaches', ['create', 'read', 'update']),
  leader('coaches', ['read'], ['person', 'about', 'languages', 'takesNew']),

  leader('engagements', ['read'], except('engagements', 'fitScreen')),
  leader(
    'engagements',
    ['update'],
    ['state', 'participants', 'coachChosen', 'remedialConsent', 'waivedLenses', 'endReason'],
  ),
  leader('engagements', ['delete']),
  coach('engagements', ['read']),
  coach('engagements', ['update'], ['state', 'participants', 'coachAccepted', 'fitScreen', 'endReason']),
  // A sponsor may end an engagement, and is told so: who takes part in what, and that it has ended.
  sponsor('engagements', ['read'], ['participants', 'program', 'programTitle', 'state', 'startedAt']),
  manager('engagements', ['read'], ['participants', 'program', 'programTitle', 'state', 'startedAt']),
  sponsor('engagements', ['update'], ['state', 'endReason']),

  leader('agreements', ['read']),
  leader('agreements', ['update'], ['signatures']),
  coach('agreements', ['create', 'read']),
  coach('agreements', ['update'], ['signatures']),
  sponsor('agreements', ['read']),
  sponsor('agreements', ['update'], ['signatures']),

  leader('referrals', ['read'], ['level', 'recommendation', 'date', 'outcome']),
  coach('referrals', [...write, 'read']),

  leader('assessments', [...write, 'read']),
  coach('assessments', ['create'], except('assessments', 'answers', 'scoreSheet')),
  coach('assessments', ['read'], except('assessments', 'answers')),

  leader('feedbackRounds', ['create'], openRound),
  leader('feedbackRounds', ['read'], reportlessRound),
  leader('feedbackRounds', ['read'], ['report', 'reportHash'], 'released'),
  coach('feedbackRounds', ['create'], openRound),
  coach('feedbackRounds', ['read'], [...reportlessRound, 'report', 'reportHash']),
  coach('feedbackRounds', ['update'], ['state', 'changeRequest', 'reviewedAt', 'releasedAt']),
  // The leader proposes and reminds, the coach approves. Names and addresses are erased when the answering ends.
  leader('feedbackInvitations', ['create'], ['group', 'name', 'email']),
  leader('feedbackInvitations', ['read'], listed),
  leader('feedbackInvitations', ['update'], ['tokenHash']),
  leader('feedbackInvitations', ['delete'], ['group', 'name', 'email', 'state']),
  coach('feedbackInvitations', ['read'], listed),
  coach('feedbackInvitations', ['update'], ['state']),
  rater('feedbackAnswers', ['create']),

  leader('focusRankings', ['create', 'read']),
  coach('focusRankings', ['create', 'read']),
  leader('focusAreas', [...write, 'read']),
  coach('focusAreas', ['read'], except('focusAreas', 'shiftReason')),
  sponsor('focusAreas', ['read'], ['title'], 'agreed'),
  manager('focusAreas', ['read'], ['title'], 'agreed'),

  leader('sessions', ['create', 'read']),
  leader('sessions', ['update'], except('sessions', 'waiver', 'counts')),
  coach('sessions', [...write, 'read']),
  delegate('sessions', ['create']),
  delegate('sessions', ['update'], except('sessions', 'noShowBy', 'waiver', 'counts')),
  delegate('sessions', ['read'], schedule),
  sponsor('sessions', ['read'], ['counts'], 'agreed'),
  leader('agendaItems', ['create', 'read']),
  coach('agendaItems', ['read']),
  coach('offers', ['create', 'read']),
  leader('offers', ['read']),
  leader('actions', [...write, 'read']),
  coach('actions', ['create', 'read']),

  ownLeader('notes', ['create', 'read']),
  ownCoach('notes', ['create', 'read']),
  leader('notes', ['read'], '*', 'shared'),
  coach('notes', ['read'], '*', 'shared'),

  leader('progressSummaries', ['create', 'read']),
  coach('progressSummaries', ['read']),
  sponsor('progressSummaries', ['read'], ['text', 'releasedAt'], 'agreed'),
  manager('progressSummaries', ['read'], ['text', 'releasedAt'], 'agreed'),

  // Who touched one's own data: by role, never by name.
  ownLeader('auditEntries', ['read'], accessLog),
  ownCoach('auditEntries', ['read'], accessLog),
  // What was erased for oneself.
  ownLeader('erasures', ['read'], certificate),
];
