import { bootstrapWeights } from '../../src/focus/bootstrapWeights.ts';
import { relativeWeights, shapleyWeights } from '../../src/focus/index.ts';
import { ridgeErrors } from '../../src/focus/ridgePenalty.ts';
import { ridgeWeights } from '../../src/focus/ridgeWeights.ts';
import { certaintyOf } from '../../src/focus/weightDraws.ts';
import { mean, variance } from '../../src/math/index.ts';
import resampled from '../../test/golden/attitude_boot_idx.json' with { type: 'json' };
import golden from '../../test/golden/relative_importance.json' with { type: 'json' };
import { type GoldenFigure, type GoldenPair, sideBySide } from './GoldenFigure.ts';
import { goldenTable } from './goldenTable.ts';

const sets = [golden.attitude, golden.mtcars, golden.swiss];
const { bootstrap } = golden;

/** How predictors share the explained variance, in three data sets, and in the resamples that R drew from one. */
export const importance: readonly GoldenFigure[] = [
  figure("R², Johnson's relative weights", () =>
    sets.flatMap(({ R, r, r2, johnson_rw }) => {
      const ours = relativeWeights({ correlations: R, criterion: r });
      return sideBySide([ours.r2, ...ours.weights], [r2, ...johnson_rw]);
    }),
  ),
  figure('R², LMG (Shapley)', () =>
    sets.flatMap(({ R, r, r2, lmg }) => {
      const ours = shapleyWeights({ correlations: R, criterion: r });
      return sideBySide([ours.r2, ...ours.weights], [r2, ...lmg]);
    }),
  ),
  figure('bootstrap: mean, standard error and 95% interval, relative weights', () => {
    const drawn = draws(relativeWeights);
    const columns = bootstrap.rw_mean.map((_, k) => drawn.map((draw) => draw[k] ?? Number.NaN));
    return [
      ...sideBySide(columns.map(mean), bootstrap.rw_mean),
      ...sideBySide(
        columns.map((column) => Math.sqrt(variance(column))),
        bootstrap.rw_sd,
      ),
      ...limits(drawn, bootstrap.rw_ci95_type7),
    ];
  }),
  figure('bootstrap: 95% interval, LMG', () => limits(draws(shapleyWeights), bootstrap.lmg_ci95_type7)),
  figure('bootstrap: ranks, their interval, and how often first and among the first two', () => {
    const ranks = certaintyOf(draws(relativeWeights), 0.95).map(({ rank }) => rank);
    const column = (key: keyof (typeof ranks)[number], expected: number[]) =>
      sideBySide(
        ranks.map((rank) => rank[key]),
        expected,
      );
    return [
      ...column('mean', bootstrap.rank_mean),
      ...column('lower', bootstrap.rank_ci95[0] ?? []),
      ...column('upper', bootstrap.rank_ci95[1] ?? []),
      ...column('first', bootstrap.p_top1),
      ...column('firstTwo', bootstrap.p_top2),
    ];
  }),
  figure('ridge: coefficients, and errors of prediction person by person', () => {
    const { R, r } = golden.attitude;
    const { rows, outcome } = attitude();
    const errors = ridgeErrors(rows, outcome, { folds: rows.map((_, index) => [index]) });
    return [
      ...golden.ridge.flatMap(({ lambda, beta }) =>
        sideBySide(ridgeWeights({ correlations: R, criterion: r }, lambda).weights, beta),
      ),
      ...sideBySide(
        errors.map(({ rootMeanSquare }) => rootMeanSquare),
        golden.ridge.map(({ loocv_rmse }) => loocv_rmse),
      ),
    ];
  }),
];

function figure(name: string, values: () => readonly GoldenPair[]): GoldenFigure {
  return { file: 'relative_importance.json', figure: name, tolerance: 1e-10, values };
}

function attitude(): { rows: number[][]; outcome: number[] } {
  const table = goldenTable('attitude.csv').map((row) => row.map(Number));
  return { rows: table.map((row) => row.slice(1)), outcome: table.map((row) => row[0] ?? Number.NaN) };
}

/** Returns the weights in R's resamples of `attitude`. */
function draws(weigh: typeof relativeWeights): number[][] {
  const { rows, outcome } = attitude();
  return bootstrapWeights(rows, outcome, { weigh, resamples: resampled.idx });
}

function limits(
  drawn: readonly (readonly number[])[],
  expected: readonly (readonly number[])[],
): GoldenPair[] {
  const intervals = certaintyOf(drawn, 0.95).map(({ interval }) => interval);
  return [
    ...sideBySide(
      intervals.map(({ lower }) => lower),
      expected[0] ?? [],
    ),
    ...sideBySide(
      intervals.map(({ upper }) => upper),
      expected[1] ?? [],
    ),
  ];
}
