import { relativeWeights } from '@coaching/core/focus';
import { correlationMatrix, covarianceMatrix } from '@coaching/core/math';
import { readTable } from './readTable.ts';

/** How far the ratings of one behavior go with the overall rating. */
export type SupervisorDriver = {
  /** Column of `attitude.csv`. */
  readonly key: string;
  readonly title: { readonly en: string; readonly de: string };
  /** Part of the explained variance, in units of R²; all of them add up to `r2`. */
  readonly weight: number;
};

/** An example of drivers estimated from a real survey. */
export type SupervisorDrivers = {
  readonly title: { readonly en: string; readonly de: string };
  /** Departments, each the average of many employees. */
  readonly respondents: number;
  readonly r2: number;
  /** From the heaviest to the lightest. */
  readonly drivers: readonly SupervisorDriver[];
  /** These are associations. They do not say what would happen if a behavior changed. */
  readonly interpretation: 'association';
  readonly source: string;
};

const outcome = 'rating';

const titles: Readonly<Record<string, SupervisorDriver['title']>> = {
  complaints: { en: 'Handling of complaints', de: 'Umgang mit Beschwerden' },
  privileges: { en: 'No special privileges', de: 'Keine Sonderrechte' },
  learning: { en: 'Opportunities to learn', de: 'Gelegenheit, Neues zu lernen' },
  raises: { en: 'Raises by performance', de: 'Gehaltserhöhungen nach Leistung' },
  critical: { en: 'Criticism of poor performance', de: 'Kritik an schwachen Leistungen' },
  advance: { en: 'Advancement to better jobs', de: 'Aufstieg in bessere Stellen' },
};

/**
 * Returns how six behaviors of supervisors go with their overall rating, by relative weights.
 *
 * An example of the method: 30 departments are too few for `estimateDrivers`, which gives intervals and would refuse.
 * For tests and demo: see the README of this folder for the license of the data.
 *
 * @example
 * supervisorDrivers().drivers[0]?.key //=> 'complaints'
 */
export function supervisorDrivers(): SupervisorDrivers {
  const { columns, rows } = readTable('./attitude.csv');
  const complete = rows.map((row) => row.map((value) => value ?? Number.NaN));
  const matrix = correlationMatrix(covarianceMatrix(complete));
  const predictors = columns.flatMap((column, index) => (column === outcome ? [] : [index]));
  const { r2, weights } = relativeWeights({
    correlations: predictors.map((row) => predictors.map((column) => matrix[row]?.[column] ?? Number.NaN)),
    criterion: predictors.map((row) => matrix[row]?.[columns.indexOf(outcome)] ?? Number.NaN),
  });
  const drivers = predictors.map((column, index) => {
    const key = columns[column] ?? '';
    const title = titles[key];
    if (title === undefined) throw new Error(`The column ${key} has no title.`);
    return { key, title, weight: weights[index] ?? Number.NaN };
  });
  return {
    title: {
      en: 'What goes with a good overall rating of supervisors',
      de: 'Was mit einem guten Gesamturteil über Vorgesetzte einhergeht',
    },
    respondents: rows.length,
    r2,
    drivers: drivers.sort((a, b) => b.weight - a.weight),
    interpretation: 'association',
    source:
      'Chatterjee & Price (1977), Regression Analysis by Example; data set attitude of the R package datasets',
  };
}
