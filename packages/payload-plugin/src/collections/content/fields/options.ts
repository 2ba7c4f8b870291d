import type { Lens } from '@coaching/core/content';
import { type Words, words } from './fields.ts';

/** The lenses as editors read them. */
export const lensOptions = {
  behavior: words('Behavior: how the leader acts', 'Verhalten: wie die Führungskraft handelt'),
  perception: words('Perception: how others see it', 'Wahrnehmung: wie andere es sehen'),
  drivers: words('Drivers: what motivates', 'Antriebe: was motiviert'),
  energy: words('Energy: what gives energy and what drains it', 'Energie: was Kraft gibt und was sie kostet'),
  development: words(
    'Development: what the leader wants to develop',
    'Entwicklung: was sich entwickeln soll',
  ),
  temperament: words('Temperament', 'Temperament'),
} as const satisfies Record<Lens, Words>;

/** How pressing a referral is, as editors read it. */
export const levelOptions = {
  consider: words('Worth considering', 'Eine Überlegung wert'),
  recommend: words('Recommended', 'Empfohlen'),
  urgent: words('Urgent: shown first', 'Dringend: steht zuerst'),
} as const;

/** How a scale is scored, as editors read it. */
export const scoreOptions = {
  mean: words('Mean of the answers', 'Mittelwert der Antworten'),
  sum: words('Sum of the answers', 'Summe der Antworten'),
  pomp: words('Share of the possible range, 0 to 100', 'Anteil am möglichen Bereich, 0 bis 100'),
} as const;

/** What the bands of a scale divide, as editors read it. */
export const bandOptions = {
  score: words('The score', 'Den Wert'),
  percentile: words('The percentile in the norm', 'Den Prozentrang in der Norm'),
} as const;

/** How a composite is scored, as editors read it. */
export const compositeOptions = {
  pomp: words('Share of the possible range, 0 to 100', 'Anteil am möglichen Bereich, 0 bis 100'),
  standardized: words('Mean of standard scores', 'Mittelwert von Standardwerten'),
} as const;

/** Who signs an agreement. */
export const partyOptions = {
  leader: words('Leader', 'Führungskraft'),
  coach: words('Coach', 'Coach'),
  sponsor: words('Sponsor', 'Auftraggeber'),
} as const;

/** What a sponsor may be shown. */
export const sponsorViewOptions = {
  focusAreaTitles: words('Titles of the focus areas', 'Titel der Schwerpunkte'),
  sessionCounts: words(
    'How many sessions are agreed and used',
    'Wie viele Sitzungen vereinbart und genutzt sind',
  ),
  progressSummary: words(
    'The summary that the leader has released',
    'Die von der Führungskraft freigegebene Zusammenfassung',
  ),
} as const;

/** Who reads a clause. */
export const audienceOptions = {
  all: words('Everybody who signs', 'Alle, die unterzeichnen'),
  sponsor: words('Only where a sponsor is a party', 'Nur, wenn ein Auftraggeber beteiligt ist'),
} as const;
