import { CoachingError } from '../errors/index.ts';
import { assertGradedItems, type GradedItem } from './gradedItem.ts';
import { itemError } from './itemError.ts';

/** An estimate of the trait, in standard deviations of the population, and its uncertainty. */
export type TraitEstimate = { readonly theta: number; readonly sd: number };

/** The points at which the posterior is evaluated: `nodes`, equally spaced from −`limit` to `limit`. */
export type QuadratureGrid = { readonly nodes: number; readonly limit: number };

/**
 * Returns the mean and the standard deviation of the trait's posterior, under the graded response model (logistic,
 * D = 1) and a standard normal prior.
 *
 * @param model.items - parameters of each item
 * @param answers - one an item: the category counted from 0, or `null` for no answer
 * @param grid - default 61 nodes on ±6
 * @throws CoachingError `invalid_scale` for parameters or a grid out of range, `invalid_answer` for a category that an
 * item does not have, `invalid_matrix` where the answers are not as many as the items
 * @source Samejima (1969), Psychometrika Monograph 17; Bock & Mislevy (1982), Applied Psychological Measurement 6(4), 431–444
 * @example
 * expectedAPosteriori({ items: [{ a: 1.5, b: [0] }] }, [1]).theta //=> 0.530   (rounded)
 */
export function expectedAPosteriori(
  model: { readonly items: readonly GradedItem[] },
  answers: readonly (number | null)[],
  grid: QuadratureGrid = { nodes: 61, limit: 6 },
): TraitEstimate {
  assertModel(model.items, answers, grid);
  const nodes = Array.from({ length: grid.nodes }, (_, k) => grid.limit * ((2 * k) / (grid.nodes - 1) - 1));
  const logs = nodes.map((theta) =>
    model.items.reduce(
      (sum, item, index) => {
        const answer = answers[index] ?? null;
        return answer === null ? sum : sum + logProbability(item, answer, theta);
      },
      (-theta * theta) / 2,
    ),
  );
  // Long tests have likelihoods below the smallest double; only their ratios matter.
  const highest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const theta = nodes.reduce((sum, node, k) => sum + node * (weights[k] ?? 0), 0) / total;
  const spread = nodes.reduce((sum, node, k) => sum + (node - theta) ** 2 * (weights[k] ?? 0), 0) / total;
  return { theta, sd: Math.sqrt(spread) };
}

/**
 * Returns the log probability of a category, but for a constant.
 *
 * σ(x) − σ(y) is σ(x) · σ(−y) · (1 − exp(y − x)), in which nothing cancels; the last factor does not depend on theta,
 * so it is left out.
 */
function logProbability({ a, b }: GradedItem, category: number, theta: number): number {
  const reached = category === 0 ? Infinity : a * (theta - (b[category - 1] ?? 0));
  const passed = category === b.length ? -Infinity : a * (theta - (b[category] ?? 0));
  return logLogistic(reached) + logLogistic(-passed);
}

function logLogistic(x: number): number {
  return x < 0 ? x - Math.log1p(Math.exp(x)) : -Math.log1p(Math.exp(-x));
}

function assertModel(
  items: readonly GradedItem[],
  answers: readonly (number | null)[],
  grid: QuadratureGrid,
): void {
  if (!(Number.isInteger(grid.nodes) && grid.nodes >= 3 && grid.limit > 0 && grid.limit < Infinity)) {
    throw new CoachingError('invalid_scale', {
      message: 'A grid needs at least 3 nodes and a limit above 0.',
    });
  }
  if (answers.length !== items.length) {
    throw new CoachingError('invalid_matrix', {
      message: `${items.length} items, but ${answers.length} answers.`,
    });
  }
  assertGradedItems(items);
  items.forEach(({ b }, index) => {
    const answer = answers[index] ?? null;
    if (answer !== null && !(Number.isInteger(answer) && answer >= 0 && answer <= b.length)) {
      throw itemError(
        'invalid_answer',
        index,
        `Item ${index + 1} has the categories 0 to ${b.length}, not ${answer}.`,
      );
    }
  });
}
