import { CoachingError } from '../errors/index.ts';
import { variance } from '../math/index.ts';
import { itemError } from './itemError.ts';
import { assertRows, type Rows } from './rows.ts';

/**
 * Returns, for each item that at least two raters answered, how much they differ compared with raters who choose every
 * step equally often: 0 where all agree, 1 as if at random.
 *
 * @param ratings - one row a rater, one column an item
 * @param points - steps of the answer scale, at least 2
 * @throws CoachingError `invalid_scale` | `invalid_matrix` | `invalid_score` | `too_few_items`
 */
export function varianceRatios(ratings: Rows, points: number): number[] {
  if (!(Number.isInteger(points) && points >= 2)) throw new CoachingError('invalid_scale');
  const columns = answeredColumns(ratings);
  columns.forEach((answers, item) => {
    if (answers.length === 0 || Math.max(...answers) - Math.min(...answers) <= points - 1) return;
    const message = `The answers to item ${item + 1} lie further apart than ${points} points allow.`;
    throw itemError('invalid_scale', item, message);
  });
  const random = (points * points - 1) / 12;
  return columns.filter((answers) => answers.length >= 2).map((answers) => variance(answers) / random);
}

/**
 * Returns the answers to each item, without the missing ones; nothing where there are no raters.
 *
 * @throws CoachingError `invalid_matrix` | `invalid_score` | `too_few_items`
 */
export function answeredColumns(ratings: Rows): number[][] {
  const [first] = ratings;
  if (!first) return [];
  assertRows(ratings, { respondents: 1, items: 1 });
  return first.map((_, item) => ratings.flatMap((row) => row[item] ?? []));
}
