import { CoachingError } from '../errors/index.ts';
import { fQuantile } from '../math/index.ts';

/** Internal consistency of a scale. It can be negative, and is then shown so: some items point the other way. */
export type CronbachAlpha = {
  /** From covariances: for scores that add the answers up as they are. */
  readonly raw: number;
  /** From correlations: for scores of standardized items. */
  readonly standardized: number;
  readonly averageR: number;
  readonly respondents: number;
  readonly items: number;
  readonly interval: { readonly method: 'feldt'; readonly lower: number; readonly upper: number };
};

/** What alpha is computed from. `smallestPair` respondents stand behind the least supported covariance. */
export type AlphaInput = {
  readonly covariances: readonly (readonly number[])[];
  readonly averageR: number;
  readonly respondents: number;
  readonly smallestPair: number;
  readonly confidence: number;
};

/**
 * Returns alpha, from covariances and the mean correlation of at least two items.
 *
 * @throws CoachingError `invalid_scale` where the items cancel one another out, so that no alpha exists
 * @throws CoachingError `invalid_probability` unless the confidence lies between 0 and 1
 * @source Cronbach (1951), Psychometrika 16(3), 297–334; interval: Feldt (1965), Psychometrika 30(3), 357–370
 */
export function alphaFromCovariances({
  covariances,
  averageR,
  respondents,
  smallestPair,
  confidence,
}: AlphaInput): CronbachAlpha {
  const items = covariances.length;
  const own = covariances.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
  const total = covariances.reduce((sum, row) => sum + row.reduce((rowSum, value) => rowSum + value, 0), 0);
  const stretched = 1 + (items - 1) * averageR;
  if (Math.abs(total) <= 1e-12 * own || Math.abs(stretched) <= 1e-12) {
    throw new CoachingError('invalid_scale', {
      message: 'The items cancel one another out, so their sum does not vary.',
    });
  }
  const raw = (items / (items - 1)) * (1 - own / total);
  const df = smallestPair - 1;
  const bound = (p: number) => 1 - (1 - raw) * fQuantile(p, df, df * (items - 1));
  return {
    raw,
    standardized: (items * averageR) / stretched,
    averageR,
    respondents,
    items,
    interval: { method: 'feldt', lower: bound((1 + confidence) / 2), upper: bound((1 - confidence) / 2) },
  };
}
