// Made by `pnpm --filter @coaching/sdk generate` from the API contract. Do not edit.

/** A role that a person can hold. */
export type Role = 'leader' | 'coach' | 'sponsor' | 'manager' | 'delegate' | 'editor' | 'orgAdmin' | 'rater';

/** What an instrument looks at. */
export type Lens = 'behavior' | 'perception' | 'drivers' | 'energy' | 'development' | 'temperament';

/** Where an engagement stands. */
export type EngagementState =
  | 'inquiry'
  | 'screening'
  | 'matching'
  | 'contracting'
  | 'discovery'
  | 'focusing'
  | 'active'
  | 'paused'
  | 'closing'
  | 'completed'
  | 'archived'
  | 'declined'
  | 'terminated';

/** How pressing a referral is. */
export type ReferralLevel = 'consider' | 'recommend' | 'urgent';

/** How a referral ended, or `open`. */
export type ReferralOutcome = 'open' | 'accepted' | 'declined' | 'resolved';

/** Who signs an agreement. */
export type AgreementParty = 'leader' | 'coach' | 'sponsor';

/** What a session is for. */
export type SessionKind =
  | 'chemistry'
  | 'intake'
  | 'debrief'
  | 'coaching'
  | 'alignment'
  | 'midpoint'
  | 'closing'
  | 'followUp';

/** Where a session stands. */
export type SessionState = 'held' | 'confirmed' | 'completed' | 'cancelled' | 'noShow';

/** A group that raters are invited in. */
export type InvitedGroup = 'manager' | 'peer' | 'directReport' | 'other';

/** Somebody read or changed something of the caller’s. */
export interface AccessEntry {
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  at: string;
  /** A role, never a name. */
  by: string;
  action: string;
  what: string;
}

/** The signed-in person. */
export interface Account {
  /** An opaque id. */
  id: string;
  name: string;
  email: string;
  roles: Role[];
}

/** Something the leader decided to do. */
export interface Action {
  /** An opaque id. */
  id: string;
  /** An opaque id. */
  sessionId: string;
  text: string;
  dueOn: string | null;
  doneAt: string | null;
}

/** Something the leader wants to talk about. */
export interface AgendaItem {
  /** An opaque id. */
  id: string;
  text: string;
}

/** One version of the coaching agreement, as one party sees it. */
export interface Agreement {
  /** An opaque id. */
  engagementId: string;
  version: number;
  title: string;
  clauses: {
    key: string;
    title: string;
    text: string;
  }[];
  parameters: {
    freeCancelMinutes: number;
    freeRescheduleMinutes: number;
    approvalMinutes: number;
    graceMinutes: number;
    lateCancelConsumes: boolean;
    leaderNoShowConsumes: boolean;
    sessions: number;
    termMonths: number | null;
    sponsorSees: ('focusAreaTitles' | 'sessionCounts' | 'progressSummary')[];
    retentionMonths: number;
    parties: AgreementParty[];
  };
  /** SHA-256 of the whole document, in hex; the same for all parties. */
  documentHash: string;
  signatures: {
    party: AgreementParty;
    /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
    at: string;
  }[];
  complete: boolean;
}

/** What the next version of the agreement starts from. */
export interface AgreementDraft {
  /** The template that it is made from. */
  template: string;
  /** The published templates to choose from. */
  templates: {
    key: string;
    title: string;
  }[];
  parameters: {
    freeCancelMinutes: number;
    freeRescheduleMinutes: number;
    approvalMinutes: number;
    graceMinutes: number;
    lateCancelConsumes: boolean;
    leaderNoShowConsumes: boolean;
    sessions: number;
    termMonths: number | null;
    sponsorSees: ('focusAreaTitles' | 'sessionCounts' | 'progressSummary')[];
    retentionMonths: number;
    parties: AgreementParty[];
  };
  clauses: {
    key: string;
    title: string;
    text: string;
  }[];
}

/** A published article in one language. */
export interface Article {
  key: string;
  title: string;
  summary: string;
  body: ArticleBlock[];
  license: License;
  source: string;
  locale: string;
}

/** One block of an article. */
export type ArticleBlock =
  | {
      type: 'heading';
      level: 2 | 3;
      text: string;
    }
  | {
      type: 'paragraph';
      text: string;
    }
  | {
      type: 'list';
      ordered: boolean;
      items: string[];
    }
  | {
      type: 'table';
      header: string[];
      rows: string[][];
    };

export interface ArticleSummary {
  key: string;
  title: string;
  summary: string;
}

/** One administration of an instrument to a leader. */
export interface Assessment {
  /** An opaque id. */
  id: string;
  /** An opaque id. */
  engagementId: string;
  lens: Lens;
  instrument: {
    key: string;
    version: string;
    title: string;
  };
  state: 'open' | 'submitted' | 'waived';
  /** How many items have an answer so far. */
  answered: number;
  items: number;
  submittedAt: string | null;
}

/** An assessment with its questions and the answers saved so far. */
export interface AssessmentForm {
  assessment: Assessment;
  instrument: PublishedInstrument;
  answers: Record<string, number | null>;
}

/** The result of a submitted assessment. */
export interface AssessmentResult {
  assessment: Assessment;
  scales: ScaleResult[];
  /** Scores over scales, where the instrument has some. */
  composites: CompositeResult[];
  instrumentHash: string;
}

/** When a coach can be booked. */
export interface Availability {
  /** IANA time zone, such as Europe/Berlin. */
  zone: string;
  weekly: {
    start: string;
    end: string;
    /** Monday is 1. */
    weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  }[];
  /** Each replaces one local date; no windows means a day off. */
  overrides: {
    /** A calendar date, such as `2026-03-29`. */
    date: string;
    windows: {
      start: string;
      end: string;
    }[];
  }[];
  bufferMinutes: number;
  minimumNoticeMinutes: number;
  horizonDays: number;
}

/** In which of the named ranges of a scale a score is, and whether that is sure. */
export interface BandResult {
  /** What the ranges divide. */
  on: 'score' | 'percentile';
  /** The range that the score itself is in. */
  title: string;
  /** Every range that the interval touches, from the lowest. */
  reach: string[];
  /** Whether the interval stays in one range; null where no interval is known. */
  sure: boolean | null;
  /** In plain words, which claim no more than the measurement does. */
  text: string;
  /** All ranges from the lowest, each up to where the next one starts. */
  ranges: {
    title: string;
    from: number;
  }[];
}

/** An observable act that can be ranked and chosen. */
export interface Behavior {
  key: string;
  title: string;
  description: string;
  competency: string;
}

/** One behavior as others saw it in two rounds, in percent of the answer range; more is more of it. */
export interface BehaviorChange {
  behavior: {
    key: string;
    title: string;
  };
  before: number | null;
  after: number | null;
  /** After less before; null where one of them is missing. */
  difference: number | null;
  /** The smallest difference that chance alone would rarely bring; null where it is not known. */
  threshold: number | null;
  /** Of the difference; it leaves 0 out exactly where the verdict is a change. In a 360 comparison it is widened for the number of figures compared (Holm 1979). */
  interval: Interval | null;
  /** `rose` and `fell` where no end of the scale is better. Null where how far chance goes is not known. */
  verdict: 'improved' | 'declined' | 'rose' | 'fell' | 'noReliableChange' | 'notComparable' | null;
  /** The same in plain words; without a verdict, why there is none. */
  sentence: string;
}

/** What has changed since the first answers, and what has not. */
export interface ChangeReport {
  /** An opaque id. */
  engagementId: string;
  /** Each questionnaire that was submitted twice or more often. */
  instruments: InstrumentChange[];
  /** Each pair of released 360 rounds of one questionnaire. */
  rounds: RoundChange[];
  /** How to read the figures, in plain words. */
  notes: string[];
}

export interface CoachProfile {
  /** An opaque id. */
  id: string;
  name: string;
  about: string;
  languages: string[];
}

/** The result of one score over scales. */
export interface CompositeResult {
  id: string;
  title: string;
  /** Percent of the maximum possible, or a mean of z-scores in a named sample. */
  form: 'pomp' | 'standardized';
  /** Null when too few scales have a score. */
  score: number | null;
  /** The standardized score with mean 0 and deviation 1 in the sample, where that is known. */
  z: number | null;
  /** Of the score, where its reliability is known. */
  interval: Interval | null;
  /** How many of the scales have a score. */
  valid: number;
  /** The titles of the scales that it is made of. */
  scales: string[];
}

export interface Done {
  done: true;
}

/** One coaching assignment. What the caller may not read of it is absent. */
export interface Engagement {
  /** An opaque id. */
  id: string;
  state: EngagementState;
  program: {
    key: string;
    title: string;
  };
  leader: Person;
  coach: Person | null;
  /** False while the coach only holds the intake. */
  coachChosen?: boolean;
  /** Whether the chosen coach has accepted. */
  coachAccepted?: boolean;
  sponsor: Person | null;
  fitScreenRecorded?: boolean;
  /** What the recorded fit screen suggests; null until it is recorded. */
  fitVerdict?: 'proceed' | 'askConsent' | 'notNow' | null;
  openReferral?: ReferralLevel | null;
  agreement?: {
    version: number;
    complete: boolean;
  } | null;
  /** By the newest version of the agreement that all its parties have signed. */
  allotment?: {
    agreed: number;
    used: number;
    left: number;
  };
  /** The newest text that the leader has released to sponsor and manager. */
  progressSummary?: ProgressSummary | null;
  /** The kinds of session that can be booked in this state, the likeliest first. */
  bookableKinds: SessionKind[];
  /** The way from the inquiry to the end, and where the engagement stands; null after an exit. */
  path:
    | {
        state:
          | 'inquiry'
          | 'screening'
          | 'matching'
          | 'contracting'
          | 'discovery'
          | 'focusing'
          | 'active'
          | 'closing'
          | 'completed';
        at: 'done' | 'now' | 'ahead';
      }[]
    | null;
  /** The next state, and what is missing before it; null in lists, and at the end. */
  next: {
    to: EngagementState;
    missing: Issue[];
  } | null;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  createdAt: string;
}

/** What was erased, without a word of content. */
export interface ErasureCertificate {
  /** An opaque id. */
  id: string;
  kind: 'engagement' | 'inquiry';
  /** Id of what was erased. */
  record: string;
  rule: 'leaderAsked' | 'legalRequest' | 'retention';
  askedBy: 'leader' | 'operator' | 'system';
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  erasedAt: string;
  /** How many records go, by kind. */
  erased: {
    kind: string;
    count: number;
  }[];
  /** What stays in the certificate: that there were agreements, and when, and how many sessions were used. */
  kept: {
    agreements: {
      version: number;
      /** Null where not every party has signed it. */
      signedAt: string | null;
    }[];
    sessionsUsed: number;
  };
  /** Ids of the data keys that were destroyed. */
  keys: string[];
  /** Whether a backup from before can still be opened: with the master key of that time, until it is changed and destroyed. */
  oldBackups: 'unreadable' | 'untilMasterKeyChanges';
  /** A keyed hash of the certificate: whoever runs the software can check it. */
  hash: string;
}

/** What an erasure would take, by kind and number. */
export interface ErasurePreview {
  /** How many records go, by kind. */
  erased: {
    kind: string;
    count: number;
  }[];
  /** What stays in the certificate: that there were agreements, and when, and how many sessions were used. */
  kept: {
    agreements: {
      version: number;
      /** Null where not every party has signed it. */
      signedAt: string | null;
    }[];
    sessionsUsed: number;
  };
  /** Why it cannot be erased now; null where it can. */
  obstacle: 'engagement_running' | 'legal_hold' | null;
}

/** The account of the one who exports. */
export interface ExportedAccount {
  /** An opaque id. */
  id: string;
  name: string;
  email: string;
  roles: Role[];
  organization: string;
  /** IANA time zone in which e-mails give times; null without one. */
  zone: string | null;
  /** Language of e-mails; null without one. */
  locale: string | null;
}

/** Something the leader decided to do. */
export interface ExportedAction {
  /** An opaque id. */
  session?: string;
  text?: string;
  /** 1 for the first of its session. */
  position?: number;
  dueOn?: string | null;
  doneAt?: string | null;
  /** An opaque id. */
  id: string;
}

/** Something the leader wants to talk about. */
export interface ExportedAgendaItem {
  /** An opaque id. */
  session?: string;
  text?: string;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  writtenAt?: string;
  /** An opaque id. */
  id: string;
}

/** One version of the agreement, in all its languages. */
export interface ExportedAgreement {
  version?: number;
  title?: string;
  clauses?: {
    key: string;
    title: string | Record<string, string>;
    text: string | Record<string, string>;
    audience: 'all' | 'sponsor';
  }[];
  parameters?: {
    freeCancelMinutes: number;
    freeRescheduleMinutes: number;
    approvalMinutes: number;
    graceMinutes: number;
    lateCancelConsumes: boolean;
    leaderNoShowConsumes: boolean;
    sessions: number;
    termMonths: number | null;
    sponsorSees: ('focusAreaTitles' | 'sessionCounts' | 'progressSummary')[];
    retentionMonths: number;
    parties: AgreementParty[];
  };
  documentHash?: string;
  signatures?: {
    party: AgreementParty;
    /** An opaque id. */
    person: string;
    /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
    at: string;
    documentHash: string;
  }[];
  locale?: string;
  /** An opaque id. */
  id: string;
}

/** One administration of an instrument to the leader, with its result. */
export interface ExportedAssessment {
  /** An opaque id. */
  leader?: string;
  lens?: Lens;
  instrument?: string;
  /** One of `instruments`. */
  instrumentVersion?: string;
  state?: 'open' | 'submitted' | 'waived';
  /** By item; for the leader alone. */
  answers?: Record<string, number | null>;
  scoreSheet?: {
    instrument: string;
    version: string;
    answered: number;
    scales: Record<
      string,
      {
        score: number | null;
        pomp: number | null;
        valid: number;
        items: number;
        min: number;
        max: number;
        ipsative: boolean;
      }
    >;
  } | null;
  answered?: number;
  items?: number;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  assignedAt?: string;
  submittedAt?: string | null;
  /** An opaque id. */
  id: string;
  /** The scores as the API answers them; null before. */
  result: AssessmentResult | null;
}

/** What a coach says of themselves, and when they can be booked. */
export interface ExportedCoach {
  about: string | null;
  languages: string[];
  takesNew: boolean;
  availability: Availability;
}

/** One engagement, as far as one person reads it. */
export interface ExportedEngagement {
  /** An opaque id. */
  id: string;
  /** The part that the person has in it. */
  part: 'leader' | 'coach' | 'sponsor' | 'manager' | 'delegate';
  /** Null for a delegate, who sees the calendar alone. */
  engagement: ExportedEngagementRecord | null;
  /** The same as the API answers it, in the language of the export. */
  overview: Engagement | null;
  agreements: ExportedAgreement[];
  referrals: ExportedReferral[];
  assessments: ExportedAssessment[];
  feedbackRounds: ExportedFeedbackRound[];
  focusRankings: ExportedRanking[];
  focusAreas: ExportedFocusArea[];
  sessions: ExportedSession[];
  agendaItems: ExportedAgendaItem[];
  offers: ExportedOffer[];
  actions: ExportedAction[];
  notes: ExportedNote[];
  progressSummaries: ExportedProgressSummary[];
  /** What sponsor and manager are shown; null for the others. */
  sponsored: SponsorSummary | null;
}

/** The engagement itself, as far as its reader reads it. */
export interface ExportedEngagementRecord {
  participants?: {
    /** An opaque id. */
    person: string;
    part: 'leader' | 'coach' | 'sponsor' | 'manager' | 'delegate';
    /** Has not accepted yet. */
    invited?: true;
  }[];
  program?: string;
  /** By language. */
  programTitle?: Record<string, string>;
  battery?: {
    lens: Lens;
    instrument: string;
    required: boolean;
  }[];
  focusLimits?: {
    min: number;
    max: number;
  };
  sessionMinutes?: number;
  programTerms?: {
    freeCancelMinutes: number;
    freeRescheduleMinutes: number;
    approvalMinutes: number;
    graceMinutes: number;
    lateCancelConsumes: boolean;
    leaderNoShowConsumes: boolean;
    sessions: number;
    termMonths: number;
  } | null;
  agreementTemplate?: string;
  waivedLenses?: Lens[];
  state?: EngagementState;
  coachChosen?: boolean;
  coachAccepted?: boolean;
  fitScreen?: {
    /** The leader does well and wants to do a little better. */
    doesWellInRole: boolean;
    /** The leader wants this, and nobody makes them. */
    choosesFreely: boolean;
    /** The leader will set the agenda. */
    setsOwnAgenda: boolean;
    /** Somebody asked for a fault to be mended. */
    remedial: boolean;
    /** Training, mentoring, medical or other help would serve better now. */
    otherHelpFitsBetter: boolean;
    remark?: string;
  } | null;
  remedialConsent?: boolean;
  endReason?: string | null;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  startedAt?: string;
  endedAt?: string | null;
  /** The day of erasure that the leader was told of. */
  erasureAnnounced?: string | null;
  /** An opaque id. */
  id: string;
}

/** One 360 round with its report. It holds no answer of a rater. */
export interface ExportedFeedbackRound {
  instrument?: string;
  /** One of `instruments`. */
  instrumentVersion?: string;
  state?: 'open' | 'closed' | 'reviewed' | 'released' | 'abandoned';
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  openedAt?: string;
  invitedAt?: string | null;
  answersUntil?: string | null;
  remindedAt?: string | null;
  changeRequest?: string | null;
  reviewedAt?: string | null;
  releasedAt?: string | null;
  /** As it was frozen at the release; `reportHash` is the SHA-256 of its canonical JSON. */
  report?: {
    round: string;
    instrument: {
      key: string;
      version: string;
      hash: string;
    };
    /** @default null */
    engineVersion: string | null;
    /** @default null */
    inputSeal: string | null;
    selfVersion: string | null;
    invited: InvitedGroup[];
    report: {
      threshold: number;
      groups: {
        id: string;
        kind: 'self' | 'manager' | 'peer' | 'directReport' | 'other';
        anonymous: boolean;
        singleRaterReliability: number | null;
        reliability: number | null;
      }[];
      published: {
        item: string;
        group: string;
        mean: number;
        raters: number;
      }[];
      merged: {
        item: string;
        groups: string[];
      }[];
      suppressed: {
        item: string;
        group: string;
        reason: 'threshold' | 'complementary';
      }[];
      kept: {
        item: string;
        group: string;
      }[];
    };
    comparisons: {
      item: string;
      quadrant: 'agreedStrength' | 'agreedDevelopment' | 'blindSpot' | 'hiddenStrength' | 'indeterminate';
    }[];
    behaviors: Record<string, string | Record<string, string>>;
  } | null;
  reportHash?: string | null;
  /** An opaque id. */
  id: string;
  /** Empty once the answering has ended. */
  raters: ExportedRater[];
  /** The report as the API answers it; null before its release. */
  view: FeedbackReport | null;
}

/** A behavior that the leader chose to work on. */
export interface ExportedFocusArea {
  behavior?: string;
  title?: string;
  observable?: string;
  measure?: string;
  state?: 'active' | 'shifted';
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  chosenAt?: string;
  /** For the leader alone. */
  shiftReason?: string | null;
  /** An opaque id. */
  id: string;
}

/** One frozen version of an instrument. */
export interface ExportedInstrument {
  /** An opaque id. */
  id: string;
  key: string;
  version: string;
  hash: string;
  title: string;
}

/** A note: one’s own, or one that was shared. */
export interface ExportedNote {
  /** An opaque id. */
  session?: string;
  /** An opaque id. */
  author?: string;
  audience?: 'coachOnly' | 'leaderOnly' | 'shared';
  text?: string;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  writtenAt?: string;
  /** An opaque id. */
  id: string;
}

/** Something the coach offers. */
export interface ExportedOffer {
  /** An opaque id. */
  session?: string;
  kind?: 'insight' | 'tool' | 'strategy';
  text?: string;
  tool?: string | null;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  writtenAt?: string;
  /** An opaque id. */
  id: string;
}

/** A text that the leader has released to sponsor and manager. */
export interface ExportedProgressSummary {
  text?: string;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  releasedAt?: string;
  /** An opaque id. */
  id: string;
}

/** One ranking of behaviors, as it was proposed. */
export interface ExportedRanking {
  mode?: string;
  inputs?: {
    id: string;
    importance?: number | null;
    visibility?: number | null;
    level?: number | null;
    malleability?: number | null;
    fit?: number | null;
    effort?: number | null;
    use?: number | null;
  }[];
  ranking?: {
    mode: 'smallStep' | 'strengthsFirst' | 'additive' | 'geometric';
    delta: number;
    draws: number;
    behaviors: {
      id: string;
      rank: number;
      tied: boolean;
      leverage: number;
      difference: number;
      contributions: {
        factor: 'importance' | 'visibility' | 'level' | 'malleability' | 'fit' | 'effort' | 'use';
        value: number;
      }[];
      swap: {
        neighbor: string;
        factor: 'importance' | 'visibility' | 'level' | 'malleability' | 'fit' | 'effort' | 'use';
        from: number;
        to: number;
      } | null;
      stability: {
        weightings: number;
        raters: number | null;
        /** @default null */
        first: {
          weightings: number;
          raters: number | null;
        } | null;
      };
      flags: (
        | {
            code: 'missing';
            factor: 'importance' | 'visibility' | 'level' | 'malleability' | 'fit' | 'effort' | 'use';
          }
        | {
            code: 'noHeadroom' | 'tied' | 'unstable';
            factor: null;
          }
      )[];
      reasons: (
        | {
            code: 'raises' | 'lowers' | 'missing';
            factor: 'importance' | 'visibility' | 'level' | 'malleability' | 'fit' | 'effort' | 'use';
            value: number;
          }
        | {
            code: 'noHeadroom' | 'tied' | 'unstable';
            factor: null;
            value: number;
          }
      )[];
    }[];
    topLever: string | null;
    agreement: {
      mode: 'smallStep' | 'strengthsFirst' | 'additive' | 'geometric';
      tau: number | null;
      sharedTop: number;
    }[];
  };
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  rankedAt?: string;
  /** An opaque id. */
  id: string;
  /** The ranking as the API answers it. */
  view: FocusRanking | null;
}

/** Who is on the list of raters while they can answer. Whether they have answered is told to nobody. */
export interface ExportedRater {
  group?: InvitedGroup;
  name?: string | null;
  email?: string | null;
  state?: 'proposed' | 'invited';
  /** An opaque id. */
  id: string;
}

/** A recommendation to seek other help, and how it ended. */
export interface ExportedReferral {
  level?: ReferralLevel;
  recommendation?: string;
  /** What was done; for the coach alone. */
  action?: string | null;
  /** A calendar date, such as `2026-03-29`. */
  date?: string;
  outcome?: ReferralOutcome;
  /** An opaque id. */
  id: string;
}

/** One session. */
export interface ExportedSession {
  /** An opaque id. */
  coach?: string;
  /** An opaque id. */
  leader?: string;
  kind?: SessionKind;
  state?: SessionState;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  start?: string;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  end?: string;
  policy?: {
    freeCancelMinutes: number;
    freeRescheduleMinutes: number;
    approvalMinutes: number;
    graceMinutes: number;
    lateCancelConsumes: boolean;
    leaderNoShowConsumes: boolean;
    consumingKinds: SessionKind[];
  };
  approveBefore?: string | null;
  calendarUid?: string;
  sequence?: number;
  consumed?: boolean;
  cancelledBy?: 'leader' | 'coach' | 'system' | null;
  cancelledAt?: string | null;
  late?: boolean;
  noShowBy?: 'leader' | 'coach' | null;
  waiver?: {
    /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
    at: string;
    reason: string;
  } | null;
  history?: {
    /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
    at: string;
    by: 'leader' | 'coach';
    /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
    from: string;
    /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
    to: string;
  }[];
  /** An opaque id. */
  id: string;
}

/** One table of the export as comma-separated values. */
export interface ExportedTable {
  /** Such as `sessions`; the file is `sessions.csv`. */
  name: string;
  /** Without the line of the names. */
  rows: number;
  /** RFC 4180 with a byte order mark; the first line has the names of the columns. */
  csv: string;
}

/** The export as tables, one file of comma-separated values each. */
export interface ExportedTables {
  format: 'coaching-export/2';
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  exportedAt: string;
  tables: ExportedTable[];
}

/** What a rater sees behind their link. */
export interface FeedbackForm {
  leaderName: string;
  /** When the link ends. */
  answersUntil: string | null;
  group: InvitedGroup;
  /** False for a manager: their answers can be recognized, and the form says so before they answer. */
  anonymous: boolean;
  /** How many answers a group needs before anything of it is shown. */
  threshold: number;
  instrument: PublishedInstrument;
}

/** The 360 report as leader and coach read it. */
export interface FeedbackReport {
  /** An opaque id. */
  roundId: string;
  /** Null in the coach’s review, before the release. */
  releasedAt: string | null;
  instrument: {
    key: string;
    version: string;
    title: string;
    hash: string;
  };
  /** Of the rules that made the report; null in reports that were frozen before it was kept. */
  engineVersion: string | null;
  /** Keyed hash of the answers behind the report: the operator can prove what it was made from. */
  inputSeal: string | null;
  scale: {
    min: number;
    max: number;
    labels: string[];
  };
  groups: {
    group: string;
    title: string;
    /** Null where the group is not shown. */
    raters: number | null;
    state: 'published' | 'merged' | 'suppressed' | 'none';
    /** Of the group’s mean, 0 to 1 (Spearman-Brown). */
    reliability: number | null;
  }[];
  rows: {
    item: string;
    text: string;
    behavior: {
      key: string;
      title: string;
    } | null;
    self: number | null;
    /** The unweighted mean of the published group means. */
    others: number | null;
    /** Where the mean of the others would lie with other raters of the same kinds. */
    othersInterval: Interval | null;
    means: {
      group: string;
      mean: number;
      raters: number;
      /** Where the mean would lie with as many other raters of the same kind. It follows from their number alone, never from how far their answers lie apart. */
      interval: Interval | null;
    }[];
    comparison:
      | 'agreedStrength'
      | 'agreedDevelopment'
      | 'blindSpot'
      | 'hiddenStrength'
      | 'indeterminate'
      | null;
  }[];
  /** How to read the figures, in plain words. */
  notes: string[];
  /** SHA-256 of the frozen report. */
  reportHash: string;
}

/** One 360 round. */
export interface FeedbackRound {
  /** An opaque id. */
  id: string;
  /** An opaque id. */
  engagementId: string;
  instrument: {
    key: string;
    version: string;
    title: string;
  };
  /** Raters answer while it is open; then the coach reads, reviews and releases the report. Abandoned: ended without one, and the answers are erased. */
  state: 'open' | 'closed' | 'reviewed' | 'released' | 'abandoned';
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  openedAt: string;
  /** How many proposed raters wait for the coach’s approval. */
  proposed: number;
  /** What the coach asks the leader to change about the proposed raters. */
  changeRequest: string | null;
  /** When the links of the raters end; null before anybody is invited. */
  answersUntil: string | null;
  invited: {
    group: InvitedGroup;
    count: number;
  }[];
  /** The groups that could not be shown on their own even if all invited raters answered, and how many raters each lacks. */
  shortGroups: {
    group: InvitedGroup;
    missing: number;
  }[];
  /** How many have answered, in a word: fewer than three, some, or enough for a report. It can change at the beginning of a day (UTC), and only after three answers or more, so that it tells of no single person. `few` in an abandoned round, whatever had come. */
  answers: 'few' | 'some' | 'enough';
  gate: {
    open: boolean;
    missing: Issue[];
  };
  releasedAt: string | null;
}

/** A behavior that the leader chose to work on. */
export interface FocusArea {
  /** An opaque id. */
  id: string;
  behavior: string;
  title: string;
  /** What others would see when it goes a little better. */
  observable: string;
  /** How the leader will know. */
  measure: string;
  state: 'active' | 'shifted';
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  chosenAt: string;
  /** Why the leader turned to something else; for the leader alone. */
  shiftReason?: string | null;
}

export interface FocusAreas {
  items: FocusArea[];
}

/** A behavior, what others would see, and how the leader will know. */
export interface FocusChoice {
  behavior: string;
  observable: string;
  measure: string;
}

/** Which behaviors would repay a small step most. A proposal; the leader chooses. */
export interface FocusRanking {
  /** An opaque id. */
  id: string;
  /** An opaque id. */
  engagementId: string;
  mode: string;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  createdAt: string;
  behaviors: RankedBehavior[];
  /** How sure the first place is: `firm`, `likely`, or `open` where others come close. */
  certainty: 'firm' | 'likely' | 'open';
  /** How sure the ranking is and why, in plain words; the verdict comes first. */
  summary: string;
  /** Null when no behavior stays on top often enough to be named. */
  topLever: string | null;
  /** The same inputs, ranked in the other ways. */
  agreement: ModeAgreement[];
  /** How to read the ranking, in plain words. */
  notes: string[];
}

/** A request that came through the public contact form. */
export interface Inquiry {
  /** An opaque id. */
  id: string;
  name: string;
  email: string;
  askedBy: 'leader' | 'sponsor';
  message: string;
  locale: string;
  state: 'open' | 'accepted' | 'declined';
  engagementId: string | null;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  receivedAt: string;
}

export interface InquiryOrganizations {
  items: {
    /** An opaque id. */
    id: string;
    title: string;
  }[];
}

export interface InquiryReceipt {
  /** An opaque id. */
  id: string;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  receivedAt: string;
}

/** A questionnaire that was answered on two days. */
export interface InstrumentChange {
  instrument: {
    key: string;
    title: string;
    lens: Lens;
  };
  span: 'sincePrevious' | 'sinceFirst';
  before: {
    /** An opaque id. */
    assessmentId: string;
    version: string;
    /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
    at: string;
  };
  after: {
    /** An opaque id. */
    assessmentId: string;
    version: string;
    /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
    at: string;
  };
  scales: ScaleChange[];
}

export interface InstrumentSummary {
  key: string;
  version: string;
  title: string;
  description: string;
  lens: Lens;
  itemCount: number;
}

/** From where to where a figure lies, and how sure that is. */
export interface Interval {
  lower: number;
  upper: number;
  /** Of 0 to 1: 0.95 is 95 of 100. */
  confidence: number;
}

/** One thing that is wrong or missing, and where. */
export interface Issue {
  path: (string | number)[];
  code: string;
  message: string;
}

/** One question as others answered it in two rounds. */
export interface ItemChange {
  item: string;
  text: string;
  /** The key of the behavior that it shows. */
  behavior: string | null;
  /** True where a low answer is the strength; the verdict allows for it. */
  reversed: boolean;
  before: number | null;
  after: number | null;
  /** After less before; null where one of them is missing. */
  difference: number | null;
  /** The smallest difference that chance alone would rarely bring; null where it is not known. */
  threshold: number | null;
  /** Of the difference; it leaves 0 out exactly where the verdict is a change. In a 360 comparison it is widened for the number of figures compared (Holm 1979). */
  interval: Interval | null;
  /** `rose` and `fell` where no end of the scale is better. Null where how far chance goes is not known. */
  verdict: 'improved' | 'declined' | 'rose' | 'fell' | 'noReliableChange' | 'notComparable' | null;
  /** The same in plain words; without a verdict, why there is none. */
  sentence: string;
}

export interface LensWaiver {
  lens: Lens;
  waived: true;
}

/** The terms under which a text may be used. */
export interface License {
  name: string;
  spdx?: string;
  attribution?: string;
  url?: string;
}

/** One person on the list of raters. */
export interface ListedRater {
  /** An opaque id. */
  id: string;
  group: InvitedGroup;
  name: string;
  email: string;
  /** Invited: the coach has approved, and the mail went out. */
  state: 'proposed' | 'invited';
  /** To the coach alone, what may be odd about an address: one of several at a free mail service, the leader’s own uncommon domain, or much like the leader’s own. */
  hints: ('freeMail' | 'leadersDomain' | 'likeLeader')[];
}

/** How far another way of ranking would propose the same. */
export interface ModeAgreement {
  mode: string;
  /** How many of the first behaviors would be the same. */
  shared: number;
  /** How many first behaviors are compared: three, more where the third is tied. */
  of: number;
  /** Kendall’s tau-b of the two whole rankings, −1 to 1; null where one has nothing but ties. */
  tau: number | null;
  /** The same in plain words. */
  sentence: string;
}

/** A text that belongs to a session, and who reads it. */
export interface Note {
  /** An opaque id. */
  id: string;
  audience: 'coachOnly' | 'leaderOnly' | 'shared';
  text: string;
  mine: boolean;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  writtenAt: string;
}

/** Something the coach offers; the leader takes it or leaves it. */
export interface Offer {
  /** An opaque id. */
  id: string;
  kind: 'insight' | 'tool' | 'strategy';
  text: string;
  tool: string | null;
}

/** What was asked through the contact form under the address of the account. */
export interface OwnInquiry {
  /** An opaque id. */
  id: string;
  name: string;
  email: string;
  askedBy: 'leader' | 'sponsor';
  message: string;
  locale: string;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  receivedAt: string;
}

/** Who takes part in an engagement, and as what. */
export interface Participants {
  items: {
    part: 'leader' | 'coach' | 'sponsor' | 'manager' | 'delegate';
    person: Person;
  }[];
}

/** A person as others see them. */
export interface Person {
  /** An opaque id. */
  id: string;
  name: string;
}

/** Everything that is kept about one person and that they may read. */
export interface PersonalExport {
  format: 'coaching-export/2';
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  exportedAt: string;
  /** The language of what is told in words. */
  locale: string;
  account: ExportedAccount;
  /** Everybody whom an id in the export names. */
  people: Person[];
  /** Every frozen version that an assessment or a round in the export points at. */
  instruments: ExportedInstrument[];
  inquiries: OwnInquiry[];
  /** Null for who is no coach, or has said nothing yet. */
  coach: ExportedCoach | null;
  /** The newest first. */
  engagements: ExportedEngagement[];
  /** Who touched the data, the newest first. */
  accessLog: AccessEntry[];
  /** The certificates of what was erased. */
  erasures: ErasureCertificate[];
}

/** Why a request was refused. */
export interface Problem {
  /** A code of the error table. */
  code: string;
  /** What to do, in one sentence. */
  message: string;
  /** What is wrong, field by field; empty where it concerns the whole request. */
  issues: Issue[];
  requestId: string;
}

/** A program: the template of an engagement. */
export interface Program {
  key: string;
  title: string;
  description: string;
  battery: {
    lens: Lens;
    instrument: string;
  }[];
  sessions: number;
  focusAreas: {
    min: number;
    max: number;
  };
}

export interface ProgressSummary {
  text: string;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  releasedAt: string;
}

/** A published instrument in one language. */
export interface PublishedInstrument {
  key: string;
  version: string;
  hash: string;
  title: string;
  description: string;
  lens: Lens;
  language: string;
  source: string;
  license: License;
  formats: Record<string, ResponseFormat>;
  items: {
    id: string;
    text: string;
    format: string;
  }[];
  scales: {
    id: string;
    title: string;
  }[];
}

/** One behavior of a ranking, with why it stands there and how sure that is. */
export interface RankedBehavior {
  behavior: {
    key: string;
    title: string;
    competency: string;
  };
  rank: number;
  tied: boolean;
  leverage: number;
  /** The score of this behavior less that of a neutral one: the sum of the contributions. */
  difference: number;
  contributions: {
    factor: string;
    /** The input, 0 to 1. */
    value: number;
    /** Adds up to the difference from a neutral behavior. */
    contribution: number;
  }[];
  /** Share of random weightings in which it stays among the first three. */
  stability: number;
  /** Share of panels of other raters in which it stays among the first three; null without a 360 report. */
  raterStability: number | null;
  /** In what share of the same trials it comes first of all; null in rankings made before this was counted. */
  first: {
    weightings: number;
    raters: number | null;
  } | null;
  /** The smallest change of one input that would swap it with its neighbor. */
  swap: {
    factor: string;
    change: number;
  } | null;
  flags: string[];
  /** In plain words. */
  reasons: string[];
}

/** A recommendation to seek other help. */
export interface Referral {
  /** An opaque id. */
  id: string;
  level: ReferralLevel;
  recommendation: string;
  /** A calendar date, such as `2026-03-29`. */
  date: string;
  /** What was done; for the coach alone. */
  action?: string | null;
  outcome: ReferralOutcome;
}

/** Where a leader finds other help. */
export interface ReferralResource {
  key: string;
  title: string;
  description: string;
  level: ReferralLevel;
  country: string | null;
  phone: string | null;
  /** When somebody answers. */
  hours: string | null;
  url: string | null;
}

/** How an item is answered. */
export type ResponseFormat =
  | {
      kind: 'rating';
      min: number;
      max: number;
      labels?: string[];
      notObserved?: boolean;
    }
  | {
      kind: 'forcedChoice';
      options: string[];
    };

/** Two released 360 rounds side by side. */
export interface RoundChange {
  instrument: {
    key: string;
    title: string;
  };
  span: 'sincePrevious' | 'sinceFirst';
  before: {
    /** An opaque id. */
    roundId: string;
    version: string;
    /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
    releasedAt: string;
  };
  after: {
    /** An opaque id. */
    roundId: string;
    version: string;
    /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
    releasedAt: string;
  };
  /** The ends of the answers to the questions. */
  scale: {
    min: number;
    max: number;
  };
  /** How many behaviors have changed, in plain words. */
  summary: string;
  behaviors: BehaviorChange[];
  items: ItemChange[];
}

/** One scale of a questionnaire on two days. */
export interface ScaleChange {
  id: string;
  title: string;
  /** The lowest score that the scale can have. */
  min: number;
  /** The highest score that the scale can have. */
  max: number;
  /** True where the earlier answers were scored anew, as the newer version counts them. */
  rescored: boolean;
  before: number | null;
  after: number | null;
  /** After less before; null where one of them is missing. */
  difference: number | null;
  /** The smallest difference that chance alone would rarely bring; null where it is not known. */
  threshold: number | null;
  /** Of the difference; it leaves 0 out exactly where the verdict is a change. In a 360 comparison it is widened for the number of figures compared (Holm 1979). */
  interval: Interval | null;
  /** `rose` and `fell` where no end of the scale is better. Null where how far chance goes is not known. */
  verdict: 'improved' | 'declined' | 'rose' | 'fell' | 'noReliableChange' | 'notComparable' | null;
  /** The same in plain words; without a verdict, why there is none. */
  sentence: string;
}

/** The result of one scale. */
export interface ScaleResult {
  id: string;
  title: string;
  /** Null when too few items were answered. */
  score: number | null;
  /** The lowest score that the scale can have. */
  min: number;
  /** The highest score that the scale can have. */
  max: number;
  /** Percent of the maximum possible, 0 to 100. */
  pomp: number | null;
  /** How many items were answered. */
  valid: number;
  items: number;
  /** From the standard error of measurement, where a reliability and a norm are known. */
  interval: Interval | null;
  /** The rank in a named sample; null where there is none, or where the scores rank within one person only. */
  percentile: {
    rank: number;
    norm: string;
    n: number;
    date: string;
    source: string;
    /** The ranks of the two ends of the score’s interval: how far measurement carries the rank. */
    interval: Interval | null;
    /** Between which ranks it would lie in the whole population that the sample was drawn from. */
    sampleInterval: Interval | null;
  } | null;
  /** Null where the scale has no named ranges, or no score. */
  band: BandResult | null;
  /** True when the score ranks within this person only. */
  ipsative: boolean;
}

/** A published series with its articles in reading order. */
export interface Series {
  key: string;
  title: string;
  description: string;
  articles: ArticleSummary[];
  endsInContactForm: boolean;
  /** What stands over the contact form at its end; null where it does not end in one. */
  callToAction: {
    title: string;
    text: string;
    button: string;
  } | null;
}

/** One session. What the caller may not read of it is absent. */
export interface Session {
  /** An opaque id. */
  id: string;
  /** An opaque id. */
  engagementId: string;
  kind: SessionKind;
  state: SessionState;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  start: string;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  end: string;
  leader: Person;
  coach: Person;
  /** Until when the coach confirms it; null unless it waits for that. */
  approveBefore?: string | null;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  freeCancelUntil?: string;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  freeRescheduleUntil?: string;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  noShowFrom?: string;
  /** Whether it uses up one of the agreed sessions. */
  consumed?: boolean;
  cancelled?: {
    by: 'leader' | 'coach' | 'system';
    late: boolean;
    /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
    at: string;
  } | null;
  noShow?: 'leader' | 'coach' | null;
  calendarUid?: string;
  sequence?: number;
  /** Every move. */
  history?: {
    /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
    at: string;
    by: 'leader' | 'coach';
    /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
    from: string;
    /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
    to: string;
  }[];
  agenda?: AgendaItem[];
  offers?: Offer[];
  actions?: Action[];
}

/** A bearer token, and until when it holds. */
export interface SignIn {
  token: string;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  expiresAt: string;
  account: Account;
}

/** A time that can be booked now. */
export interface Slot {
  /** An opaque id. */
  coach: string;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  start: string;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  end: string;
}

export interface Slots {
  items: Slot[];
}

/** What a sponsor sees of an engagement: what was agreed, and nothing else. */
export interface SponsorSummary {
  /** An opaque id. */
  engagementId: string;
  leader: Person;
  agreement: {
    version: number;
    signedByMe: boolean;
    complete: boolean;
  } | null;
  focusAreaTitles?: string[];
  sessionCounts?: {
    agreed: number;
    used: number;
    planned: number;
  };
  progressSummary?: ProgressSummary | null;
}

/** A tool that a coach can offer. */
export interface Tool {
  key: string;
  title: string;
  summary: string;
  whenToUse: string;
  steps: string[];
  durationMinutes: number;
  license: License;
  source: string;
}
