import type { PracticeCollection, SystemCollection } from '@coaching/core/access';

/**
 * The collections that only operations write, as the panel names them. Those that the policy shows there say what they are
 * for, and what each column is.
 */
export const records = {
  sessions: {
    singular: 'Session',
    plural: 'Sessions',
    help: 'What is booked between leaders and coaches: who, when, and how it stands. What is said there is not shown here. Sessions are booked, moved and canceled in the portal.',
    columns: {
      organization: 'Organization',
      coach: 'Coach',
      leader: 'Leader',
      kind: 'Kind',
      state: 'State',
      start: 'Start',
      end: 'End',
    },
  },
  instrumentVersions: {
    singular: 'Published version',
    plural: 'Published versions',
    help: 'Each publication of an instrument. Versions never change, so that answers can always be scored as they were asked.',
    columns: {
      key: 'Key of the instrument',
      organization: 'Organization',
      version: 'Version',
      hash: 'Fingerprint',
      lens: 'Lens',
      publishedAt: 'Published',
    },
  },
  organizations: { singular: 'Organization', plural: 'Organizations' },
  coaches: { singular: 'Coach', plural: 'Coaches' },
  inquiries: { singular: 'Inquiry', plural: 'Inquiries' },
  engagements: { singular: 'Engagement', plural: 'Engagements' },
  agreements: { singular: 'Agreement', plural: 'Agreements' },
  referrals: { singular: 'Referral', plural: 'Referrals' },
  assessments: { singular: 'Assessment', plural: 'Assessments' },
  feedbackRounds: { singular: 'Feedback round', plural: 'Feedback rounds' },
  feedbackInvitations: { singular: 'Feedback invitation', plural: 'Feedback invitations' },
  feedbackAnswers: { singular: 'Feedback answer', plural: 'Feedback answers' },
  focusRankings: { singular: 'Focus ranking', plural: 'Focus rankings' },
  focusAreas: { singular: 'Focus area', plural: 'Focus areas' },
  agendaItems: { singular: 'Agenda item', plural: 'Agenda items' },
  offers: { singular: 'Offer', plural: 'Offers' },
  actions: { singular: 'Action', plural: 'Actions' },
  notes: { singular: 'Note', plural: 'Notes' },
  progressSummaries: { singular: 'Progress summary', plural: 'Progress summaries' },
  auditEntries: { singular: 'Audit entry', plural: 'Audit entries' },
  idempotencyKeys: { singular: 'Idempotency key', plural: 'Idempotency keys' },
  builtNorms: { singular: 'Built norm', plural: 'Built norms' },
  normBuilds: { singular: 'Norm build', plural: 'Norm builds' },
  normSlices: { singular: 'Norm slice', plural: 'Norm slices' },
  dataKeys: { singular: 'Data key', plural: 'Data keys' },
  erasures: { singular: 'Erasure', plural: 'Erasures' },
  legalHolds: { singular: 'Legal hold', plural: 'Legal holds' },
} as const satisfies Readonly<
  Record<
    PracticeCollection | SystemCollection,
    {
      readonly singular: string;
      readonly plural: string;
      readonly help?: string;
      readonly columns?: Readonly<Record<string, string>>;
    }
  >
>;
