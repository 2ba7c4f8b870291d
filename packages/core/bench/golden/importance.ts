import { bootstrapWeights } from '../../src/focus/estimateDrivers.ts';
import { relativeWeights, shapleyWeights } from '../../src/focus/index.ts';
import { mean } from '../../src/math/index.ts';
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
  figure('bootstrap: mean and 95% interval, relative weights', () => {
    const columns = draws('relativeWeights');
    return [
      ...sideBySide(columns.map(mean), bootstrap.rw_mean),
      ...sideBySide(columns.map(lowerLimit), bootstrap.rw_ci95_type7[0] ?? []),
      ...sideBySide(columns.map(upperLimit), bootstrap.rw_ci95_type7[1] ?? []),
    ];
  }),
  figure('bootstrap: 95% interval, LMG', () => {
    const columns = draws('shapley');
    return [
      ...sideBySide(columns.map(lowerLimit), bootstrap.lmg_ci95_type7[0] ?? []),
      ...sideBySide(columns.map(upperLimit), bootstrap.lmg_ci95_type7[1] ?? []),
    ];
  }),
];

function figure(name: string, values: () => readonly GoldenPair[]): GoldenFigure {
  return { file: 'relative_importance.json', figure: name, tolerance: 1e-10, values };
}

/** Returns the weights of each predictor in R's resamples of `attitude`, sorted. */
function draws(method: 'relativeWeights' | 'shapley'): number[][] {
  const table = goldenTable('attitude.csv').map((row) => row.map(Number));
  const weights = bootstrapWeights(
    table.map((row) => row.slice(1)),
    table.map((row) => row[0] ?? Number.NaN),
    { method, resamples: resampled.idx },
  );
  return golden.attitude.x.map((_, predictor) =>
    weights.map((draw) => draw[predictor] ?? Number.NaN).sort((a, b) => a - b),
  );
}

/** R's type 7 quantile at 0.025: of 500 draws, between the 13th and the 14th. */
function lowerLimit(sorted: readonly number[]): number {
  const position = 0.025 * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  return below + (position % 1) * ((sorted[Math.ceil(position)] ?? Number.NaN) - below);
}

function upperLimit(sorted: readonly number[]): number {
  return -lowerLimit(sorted.map((value) => -value).reverse());
}
