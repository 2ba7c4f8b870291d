import { CoachingError } from '../errors/index.ts';
import { fQuantile } from '../math/index.ts';
import { defaultConfidence } from './defaultConfidence.ts';
import { type IntraclassCorrelation, intraclassCorrelation } from './intraclassCorrelation.ts';

/** Between what a coefficient lies. */
export type Bounds = { readonly lower: number; readonly upper: number };

/** The interval of each of the six agreement coefficients. */
export type IntraclassIntervals = Readonly<
  Record<Exclude<keyof IntraclassCorrelation, 'meanSquares'>, Bounds>
>;

/**
 * Returns confidence intervals of the agreement coefficients. With few targets they are wide, and a lower bound below 0
 * is returned as it is.
 *
 * @param ratings - targets × raters, at least 2 × 2, complete
 * @param options.confidence - two-sided, in (0, 1), default 0.95
 * @throws CoachingError `too_few_respondents` | `too_few_items` | `invalid_matrix` | `invalid_score` | `invalid_probability`
 * @throws CoachingError `constant_item` where all targets have the same mean, `invalid_scale` where raters agree so
 * perfectly that there is no error to judge by
 * @source Shrout & Fleiss (1979), Psychological Bulletin 86(2), 420–428
 * @example
 * intraclassIntervals([[9, 2, 5], [6, 1, 3], [8, 4, 6], [7, 1, 2]]).icc3 //=> { lower: 0.088, upper: 0.976 }   (rounded)
 */
export function intraclassIntervals(
  ratings: readonly (readonly number[])[],
  options: { readonly confidence?: number } = {},
): IntraclassIntervals {
  const { confidence = defaultConfidence } = options;
  if (!(confidence > 0 && confidence < 1)) throw new CoachingError('invalid_probability');
  const { icc2, meanSquares } = intraclassCorrelation(ratings);
  const { between, within, judges, error } = meanSquares;
  if (!(error > 1e-12 * between)) {
    throw new CoachingError('invalid_scale', { message: 'The raters agree perfectly on the differences.' });
  }
  const n = ratings.length;
  const k = ratings[0]?.length ?? 0;
  const p = (1 + confidence) / 2;
  const ofRatio = (ratio: number, df: number): Bounds => ({
    lower: ratio / fQuantile(p, n - 1, df),
    upper: ratio * fQuantile(p, df, n - 1),
  });
  const single = ({ lower, upper }: Bounds) => ({
    lower: (lower - 1) / (lower + k - 1),
    upper: (upper - 1) / (upper + k - 1),
  });
  const average = ({ lower, upper }: Bounds) => ({ lower: 1 - 1 / lower, upper: 1 - 1 / upper });
  const oneWay = ofRatio(between / within, n * (k - 1));
  const twoWay = ofRatio(between / error, (n - 1) * (k - 1));
  const random = randomJudges();
  return {
    icc1: single(oneWay),
    icc2: random,
    icc3: single(twoWay),
    icc1k: average(oneWay),
    icc2k: {
      lower: (k * random.lower) / (1 + (k - 1) * random.lower),
      upper: (k * random.upper) / (1 + (k - 1) * random.upper),
    },
    icc3k: average(twoWay),
  };

  /** The variances of judges and of error mix in one denominator, so its degrees of freedom are Satterthwaite's. */
  function randomJudges(): Bounds {
    const ratio = judges / error;
    const rest = n * (1 + (k - 1) * icc2) - k * icc2;
    const df =
      ((k - 1) * (n - 1) * (k * icc2 * ratio + rest) ** 2) / ((n - 1) * (k * icc2 * ratio) ** 2 + rest ** 2);
    const level = k * judges + (k * n - k - n) * error;
    const high = fQuantile(p, n - 1, df);
    const low = fQuantile(p, df, n - 1);
    return {
      lower: (n * (between - high * error)) / (high * level + n * between),
      upper: (n * (low * between - error)) / (level + n * low * between),
    };
  }
}
