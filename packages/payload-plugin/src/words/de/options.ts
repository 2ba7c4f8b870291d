import type { PluginCatalogue } from '../PluginCatalogue.ts';

/** What editors choose from, in German. */
export const options: PluginCatalogue['options'] = {
  lens: {
    behavior: 'Verhalten: wie die Führungskraft handelt',
    perception: 'Wahrnehmung: wie andere es sehen',
    drivers: 'Antriebe: was motiviert',
    energy: 'Energie: was Kraft gibt und was sie kostet',
    development: 'Entwicklung: was sich entwickeln soll',
    temperament: 'Temperament',
  },
  level: {
    consider: 'Eine Überlegung wert',
    recommend: 'Empfohlen',
    urgent: 'Dringend: steht zuerst',
  },
  score: {
    mean: 'Mittelwert der Antworten',
    sum: 'Summe der Antworten',
    pomp: 'Anteil am möglichen Bereich, 0 bis 100',
  },
  aspect: {
    skill: 'Wie gut es gelingt',
    frequency: 'Wie oft es vorkommt',
  },
  band: {
    score: 'Den Wert',
    percentile: 'Den Prozentrang in der Norm',
  },
  composite: {
    pomp: 'Anteil am möglichen Bereich, 0 bis 100',
    standardized: 'Mittelwert von Standardwerten',
  },
  sponsorView: {
    focusAreaTitles: 'Titel der Schwerpunkte',
    sessionCounts: 'Wie viele Sitzungen vereinbart und genutzt sind',
    progressSummary: 'Die von der Führungskraft freigegebene Zusammenfassung',
  },
  audience: {
    all: 'Alle, die unterzeichnen',
    sponsor: 'Nur, wenn ein Auftraggeber beteiligt ist',
  },
};
