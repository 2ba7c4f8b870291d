import { compileInstrument, scaleReliability } from '../../src/assessment/index.ts';
import { variance } from '../../src/math/index.ts';
import {
  cronbachAlpha,
  guttmanLambda6,
  itemStatistics,
  omegaTotal,
  type Rows,
  splitHalf,
  standardErrorOfMeasurement,
} from '../../src/psychometrics/index.ts';
import { bfiCodes, bfiInstrument, bfiItems, bfiRows } from '../../test/golden/bfi.ts';
import golden from '../../test/golden/bfi_scales.json' with { type: 'json' };
import { type GoldenFigure, type GoldenPair, sideBySide } from './GoldenFigure.ts';

type Scale = (typeof golden.alpha)[keyof typeof golden.alpha];

/** Reliability and item statistics of five scales, 2,800 people. */
export const bfiScales: readonly GoldenFigure[] = [
  figure('alpha, standardized alpha, mean r: complete', 1e-12, ({ complete }, rows) => {
    const { raw, standardized, averageR } = cronbachAlpha(rows);
    return sideBySide(
      [raw, standardized, averageR],
      [complete.alpha_raw, complete.alpha_std, complete.avg_r],
    );
  }),
  figure("Feldt's interval", 1e-12, ({ complete }, rows) => {
    const { lower, upper } = cronbachAlpha(rows).interval;
    return sideBySide([lower, upper], complete.ci95_feldt);
  }),
  figure('alpha, standardized alpha, mean r: pairwise', 1e-12, ({ pairwise }, rows) => {
    const { raw, standardized, averageR } = cronbachAlpha(rows, { missing: 'pairwise' });
    return sideBySide(
      [raw, standardized, averageR],
      [pairwise.alpha_raw, pairwise.alpha_std, pairwise.avg_r],
    );
  }),
  ...(['complete', 'pairwise'] as const).map((missing) =>
    figure(`covariances in bulk: ${missing}`, 1e-12, (expected, _, scale) => {
      const { covariances } = scaleReliability(compiled, scale, codes, bfiRows.length, { missing });
      return sideBySide(covariances.flat(), expected[missing].cov.flat());
    }),
  ),
  figure('item mean and deviation', 1e-12, ({ complete }, rows) => {
    const items = itemStatistics(rows);
    return sideBySide(
      items.flatMap(({ mean, sd }) => [mean, sd]),
      complete.item_mean.flatMap((mean, item) => [mean, complete.item_sd[item]]),
    );
  }),
  figure('item-rest correlation', 1e-12, ({ complete }, rows) =>
    sideBySide(
      itemStatistics(rows).map(({ itemRest }) => itemRest),
      complete.item_rest_r,
    ),
  ),
  figure('alpha if dropped', 1e-12, ({ complete }, rows) =>
    sideBySide(
      itemStatistics(rows).map(({ alphaIfDropped }) => alphaIfDropped),
      complete.alpha_if_dropped,
    ),
  ),
  figure('Guttman λ6', 1e-12, ({ complete }, rows) => [[guttmanLambda6(rows), complete.lambda6]]),
  figure('split half: r, Spearman-Brown, Flanagan-Rulon (λ4)', 1e-12, ({ split_half }, rows) => {
    const { correlation, spearmanBrown, lambda4 } = splitHalf(rows);
    return sideBySide(
      [correlation, spearmanBrown, lambda4],
      [split_half.odd_even_r, split_half.spearman_brown, split_half.flanagan_rulon],
    );
  }),
  figure('standard error of measurement', 1e-12, ({ sem }, rows) => {
    const totals = rows
      .filter((row) => !row.includes(null))
      .map((row) => row.reduce<number>((sum, answer) => sum + (answer ?? 0), 0));
    const sd = Math.sqrt(variance(totals));
    const error = standardErrorOfMeasurement(sd, cronbachAlpha(rows).raw);
    return sideBySide(
      [error, error / 5, sd / 5],
      [sem.sem_sum_metric, sem.sem_mean_metric, sem.mean_metric_sd],
    );
  }),
  figure('omega, ML: base R', 1e-6, ({ omega }, rows) => [[omegaTotal(rows).omega, omega.omega_total_1f_ML]]),
  figure('omega, ML: lavaan', 1e-6, ({ omega }, rows) => [
    [omegaTotal(rows).omega, omega.omega_total_1f_ML_lavaan],
  ]),
  figure('loadings and uniquenesses, ML: base R', 1e-6, ({ omega }, rows) => {
    const { loadings, uniquenesses } = omegaTotal(rows);
    return sideBySide([...loadings, ...uniquenesses], [...omega.loadings_ML_raw, ...omega.uniq_ML_raw]);
  }),
];

const compiled = compileInstrument(bfiInstrument(0.8));
const codes = bfiCodes();

function figure(
  name: string,
  tolerance: number,
  pairs: (expected: Scale, rows: Rows, scale: string) => readonly GoldenPair[],
): GoldenFigure {
  return {
    file: 'bfi_scales.json',
    figure: name,
    tolerance,
    values: () =>
      Object.entries(golden.alpha).flatMap(([scale, expected]) => pairs(expected, keyed(expected), scale)),
  };
}

/** Returns the answers to a scale's items, reversed by the ends of the answer scale. */
function keyed({ items, sign }: Scale): Rows {
  const columns = items.map((item) => bfiItems.indexOf(item));
  return bfiRows.map((row) =>
    columns.map((column, index) => {
      const answer = row[column] ?? null;
      return answer === null || sign[index] === 1 ? answer : golden.min + golden.max - answer;
    }),
  );
}
