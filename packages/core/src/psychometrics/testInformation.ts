import { CoachingError } from '../errors/index.ts';
import { assertGradedItems, type GradedItem } from './gradedItem.ts';

/**
 * Returns how much the items tell about a person at `theta`, under the graded response model (logistic, D = 1).
 *
 * One divided by its square root is the standard error of an estimate there, without a prior. Information adds up over
 * items, so a test of one item gives the information of that item; a test of none gives 0.
 *
 * @param model.items - parameters of each item
 * @param theta - in standard deviations of the population
 * @throws CoachingError `invalid_scale` for parameters out of range, `invalid_score` for a theta that is no number
 * @source Samejima (1969), Psychometrika Monograph 17, ch. 6
 * @example
 * testInformation({ items: [{ a: 2, b: [0] }] }, 0) //=> 1
 */
export function testInformation(model: { readonly items: readonly GradedItem[] }, theta: number): number {
  assertGradedItems(model.items);
  if (!Number.isFinite(theta)) throw new CoachingError('invalid_score');
  return model.items.reduce((sum, item) => sum + itemInformation(item, theta), 0);
}

/**
 * The derivative of σ(x) − σ(y) is a · (σ(x) − σ(y)) · (1 − σ(x) − σ(y)), so the category's probability, which may be
 * 0 as a double, need not divide its squared derivative.
 */
function itemInformation({ a, b }: GradedItem, theta: number): number {
  const steps = [Infinity, ...b.map((threshold) => a * (theta - threshold))];
  return steps.reduce((sum, reached, category) => {
    const passed = steps[category + 1] ?? -Infinity;
    const probability = logistic(reached) * logistic(-passed) * -Math.expm1(passed - reached);
    return sum + (a * (logistic(-reached) - logistic(passed))) ** 2 * probability;
  }, 0);
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
