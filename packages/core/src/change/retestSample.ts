import { CoachingError, type ErrorCode } from '../errors/index.ts';
import { covarianceMatrix, mean } from '../math/index.ts';

/** How the scores of people without coaching go on: a control group, measured twice. */
export type RetestSample = {
  readonly n: number;
  readonly before: { readonly mean: number; readonly sd: number };
  readonly after: { readonly mean: number; readonly sd: number };
  /** Correlation between the two occasions. */
  readonly r: number;
};

/**
 * Returns what a control group's scores on two occasions say about change without coaching.
 *
 * @param scores - one entry a person, at least three, in scale points
 * @throws CoachingError `too_few_respondents` | `invalid_score`
 * @throws CoachingError `constant_item` where everybody has the same score on one of the occasions
 * @example
 * retestSample([{ before: 1, after: 2 }, { before: 2, after: 2 }, { before: 3, after: 5 }])
 * //=> { n: 3, before: { mean: 2, sd: 1 }, after: { mean: 3, sd: 1.732 }, r: 0.866 }   (rounded)
 */
export function retestSample(
  scores: readonly { readonly before: number; readonly after: number }[],
): RetestSample {
  if (scores.length < 3) throw new CoachingError('too_few_respondents');
  for (const occasion of ['before', 'after'] as const) {
    const wrong = scores.findIndex((person) => !Number.isFinite(person[occasion]));
    if (wrong >= 0)
      throw refusal('invalid_score', [wrong, occasion], `Person ${wrong + 1} has no score ${occasion}.`);
    if (scores.every((person) => person[occasion] === scores[0]?.[occasion]))
      throw refusal('constant_item', [occasion], `Everybody has the same score ${occasion}.`);
  }
  const rows = scores.map(({ before, after }) => [before, after]);
  const [[first = 0, covariance = 0] = [], [, second = 0] = []] = covarianceMatrix(rows);
  return {
    n: scores.length,
    before: { mean: mean(scores.map(({ before }) => before)), sd: Math.sqrt(first) },
    after: { mean: mean(scores.map(({ after }) => after)), sd: Math.sqrt(second) },
    r: covariance / Math.sqrt(first * second),
  };
}

/**
 * Throws unless a sample's figures can belong to data that vary, with people who do not all change alike.
 *
 * @throws CoachingError `invalid_scale`
 */
export function assertRetestSample({ n, before, after, r }: RetestSample): void {
  const spread = (sd: number) => sd > 0 && sd < Infinity;
  const known = [before.mean, after.mean].every(Number.isFinite) && spread(before.sd) && spread(after.sd);
  if (known && Number.isInteger(n) && n >= 3 && 1 - r * r > 1e-12) return;
  throw new CoachingError('invalid_scale', {
    message: 'A control group needs 3 people, scores that vary, and a correlation between −1 and 1.',
  });
}

function refusal(code: ErrorCode, path: readonly (string | number)[], message: string): CoachingError {
  return new CoachingError(code, { message, issues: [{ path, code, message }] });
}
