import { CoachingError } from '../errors/index.ts';

/** One goal: how far it was reached, and how much it counts beside the others. */
export type Goal = {
  /** −2 much less than expected, −1 less, 0 as expected, 1 more, 2 much more than expected. */
  readonly level: number;
  /** Above 0, default 1. */
  readonly weight?: number;
};

/** How far the goals were reached together. */
export type GoalAttainment = {
  /** T score: 50 where the goals were reached as expected on the whole. */
  readonly score: number;
  readonly verdict: 'above' | 'asExpected' | 'below';
  readonly goals: number;
};

/** What is assumed on the goals. */
export type GoalAttainmentOptions = {
  /** Expected correlation between goals, in [0, 1), default 0.3. */
  readonly correlation?: number;
};

/**
 * Returns the goal attainment score of goals whose five levels were written down beforehand.
 *
 * Over people whose goals were set fairly it has mean 50 and standard deviation 10, whatever their number and weights.
 *
 * @throws CoachingError `too_few_items` without a goal
 * @throws CoachingError `invalid_answer` for a level that is none of the five, `invalid_scale` for a weight or correlation
 * out of range; a wrong goal is named by its place in `issues`
 * @source Kiresuk & Sherman (1968), Community Mental Health Journal 4(6), 443–453
 * @example
 * goalAttainment([{ level: 1, weight: 2 }, { level: 0 }, { level: 1 }]) //=> { score: 60, verdict: 'above', goals: 3 }
 */
export function goalAttainment(goals: readonly Goal[], options: GoalAttainmentOptions = {}): GoalAttainment {
  const { correlation = 0.3 } = options;
  if (!(correlation >= 0 && correlation < 1)) throw new CoachingError('invalid_scale');
  if (goals.length === 0) throw new CoachingError('too_few_items');
  goals.forEach(assertGoal);
  const weights = goals.map(({ weight = 1 }) => weight);
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const attained = goals.reduce((sum, { level, weight = 1 }) => sum + weight * level, 0);
  const spread = Math.sqrt((1 - correlation) * squares + correlation * total * total);
  // Weights such as 0.1, 0.2 and 0.3 balance but for rounding.
  const balanced = Math.abs(attained) <= 1e-9 * total;
  return {
    score: 50 + (10 * attained) / spread,
    verdict: balanced ? 'asExpected' : attained > 0 ? 'above' : 'below',
    goals: goals.length,
  };
}

function assertGoal({ level, weight = 1 }: Goal, index: number): void {
  const isLevel = Number.isInteger(level) && Math.abs(level) <= 2;
  if (isLevel && weight > 0 && weight < Infinity) return;
  const code = isLevel ? 'invalid_scale' : 'invalid_answer';
  const message = isLevel
    ? `Goal ${index + 1} needs a weight above 0.`
    : `Goal ${index + 1} needs a level from −2 to 2 in whole steps.`;
  throw new CoachingError(code, {
    message,
    issues: [{ path: [index, isLevel ? 'weight' : 'level'], code, message }],
  });
}
