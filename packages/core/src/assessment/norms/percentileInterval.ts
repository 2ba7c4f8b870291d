import { CoachingError } from '../../errors/index.ts';
import { fQuantile, normalQuantile } from '../../math/index.ts';
import { defaultConfidence } from '../../psychometrics/defaultConfidence.ts';
import type { ScoreCount } from '../instrument/norm.ts';
import { sampleSize } from './normFromScores.ts';
import { type PercentileMethod, percentileRank } from './percentileRank.ts';

/** How the interval is made; see `percentileInterval`. */
export type PercentileIntervalMethod = 'clopperPearson' | 'wilson' | 'wald';

/** A percentile rank, and between which ranks it would probably lie in the whole population; all 0 to 100. */
export type PercentileInterval = {
  readonly percentile: number;
  readonly lower: number;
  readonly upper: number;
  readonly method: PercentileIntervalMethod;
  readonly confidence: number;
};

/** Two-sided confidence in (0, 1), default 0.95; by default `clopperPearson` on `midrank`. */
export type PercentileIntervalOptions = {
  readonly method?: PercentileIntervalMethod;
  readonly rank?: PercentileMethod;
  readonly confidence?: number;
};

/**
 * Returns a percentile rank with the uncertainty that comes from the size of the sample.
 *
 * `clopperPearson` (default) never covers less than it says, also at the ends, where few people are. `wilson` is
 * narrower, and right on average. `wald` is the textbook one: it shrinks to nothing at 0 and 100, and is here only to
 * compare with other software.
 *
 * @param counts - how often each score occurred
 * @throws CoachingError `invalid_score` | `invalid_probability` | `too_few_respondents` for a sample of nobody
 * @source Clopper & Pearson (1934), Biometrika 26(4), 404–413; Wilson (1927), JASA 22(158), 209–212; for percentile
 * ranks: Crawford, Garthwaite & Slick (2009), The Clinical Neuropsychologist 23(7), 1173–1195
 * @example
 * percentileInterval([{ score: 3, count: 8 }, { score: 4, count: 4 }, { score: 5, count: 8 }], 4)
 * //=> { percentile: 50, lower: 27.196, upper: 72.804, method: 'clopperPearson', confidence: 0.95 }   (rounded)
 */
export function percentileInterval(
  counts: readonly ScoreCount[],
  raw: number,
  options: PercentileIntervalOptions = {},
): PercentileInterval {
  const { method = 'clopperPearson', rank = 'midrank', confidence = defaultConfidence } = options;
  if (!(confidence > 0 && confidence < 1)) throw new CoachingError('invalid_probability');
  const percentile = percentileRank(counts, raw, rank);
  const [lower, upper] = bounds[method](percentile / 100, sampleSize(counts), confidence);
  return { percentile, lower: 100 * lower, upper: 100 * upper, method, confidence };
}

type Bounds = (share: number, n: number, confidence: number) => readonly [number, number];

const bounds: Readonly<Record<PercentileIntervalMethod, Bounds>> = {
  clopperPearson: (share, n, confidence) => {
    const x = share * n;
    const rest = (1 - share) * n;
    const tail = (1 - confidence) / 2;
    return [x > 0 ? betaQuantile(tail, x, rest + 1) : 0, rest > 0 ? betaQuantile(1 - tail, x + 1, rest) : 1];
  },
  wilson: (share, n, confidence) => {
    const square = normalQuantile((1 + confidence) / 2) ** 2;
    const center = (share + square / (2 * n)) / (1 + square / n);
    const margin = Math.sqrt(square * (share * (1 - share) + square / (4 * n)) * n) / (n + square);
    return [Math.max(0, center - margin), Math.min(1, center + margin)];
  },
  wald: (share, n, confidence) => {
    const margin = normalQuantile((1 + confidence) / 2) * Math.sqrt((share * (1 - share)) / n);
    return [Math.max(0, share - margin), Math.min(1, share + margin)];
  },
};

/** A beta variable is a ratio of two gammas, and F is that ratio, each divided by its degrees of freedom. */
function betaQuantile(p: number, a: number, b: number): number {
  const odds = (a / b) * fQuantile(p, 2 * a, 2 * b);
  return odds / (1 + odds);
}
