import type { PracticeCollection } from './collections.ts';

/**
 * What becomes of each collection when an engagement is erased: its records go, or they are no part of it. What stays of an
 * engagement stands in the certificate, without a word of content.
 */
const fates = {
  organizations: 'stays',
  coaches: 'stays',
  // The one that the engagement came from.
  inquiries: 'goes',
  engagements: 'goes',
  agreements: 'goes',
  referrals: 'goes',
  assessments: 'goes',
  feedbackRounds: 'goes',
  feedbackInvitations: 'goes',
  feedbackAnswers: 'goes',
  focusRankings: 'goes',
  focusAreas: 'goes',
  sessions: 'goes',
  agendaItems: 'goes',
  offers: 'goes',
  actions: 'goes',
  notes: 'goes',
  progressSummaries: 'goes',
} as const satisfies Record<PracticeCollection, 'goes' | 'stays'>;

/** A collection whose records go with an engagement. */
export type ErasedCollection = {
  [Name in PracticeCollection]: (typeof fates)[Name] extends 'goes' ? Name : never;
}[PracticeCollection];

const isErased = (name: PracticeCollection): name is ErasedCollection => fates[name] === 'goes';

/** The collections whose records go with an engagement: what others belong to comes before them. */
export const erasedCollections: readonly ErasedCollection[] = namesOf(fates).filter(isErased);

function namesOf<Name extends string>(record: Readonly<Record<Name, unknown>>): Name[] {
  const names: Name[] = [];
  for (const name in record) names.push(name);
  return names;
}
