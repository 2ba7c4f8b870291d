import type { Lens } from '@coaching/core/content';

/** What editors choose from. */
export const options = {
  lens: {
    behavior: 'Behavior: how the leader acts',
    perception: 'Perception: how others see it',
    drivers: 'Drivers: what motivates',
    energy: 'Energy: what gives energy and what drains it',
    development: 'Development: what the leader wants to develop',
    temperament: 'Temperament',
  },
  level: {
    consider: 'Worth considering',
    recommend: 'Recommended',
    urgent: 'Urgent: shown first',
  },
  score: {
    mean: 'Mean of the answers',
    sum: 'Sum of the answers',
    pomp: 'Share of the possible range, 0 to 100',
  },
  aspect: {
    skill: 'How well it goes',
    frequency: 'How often it happens',
  },
  band: {
    score: 'The score',
    percentile: 'The percentile in the norm',
  },
  composite: {
    pomp: 'Share of the possible range, 0 to 100',
    standardized: 'Mean of standard scores',
  },
  sponsorView: {
    focusAreaTitles: 'Titles of the focus areas',
    sessionCounts: 'How many sessions are agreed and used',
    progressSummary: 'The summary that the leader has released',
  },
  audience: {
    all: 'Everybody who signs',
    sponsor: 'Only where a sponsor is a party',
  },
} as const satisfies { readonly lens: Readonly<Record<Lens, string>> } & Readonly<
  Record<string, Readonly<Record<string, string>>>
>;
