import {
  averageDeviation,
  groupReliability,
  intraclassCorrelation,
  intraclassIntervals,
  lindellAgreement,
  withinGroupAgreement,
} from '../../src/psychometrics/index.ts';
import icc from '../../test/golden/icc.json' with { type: 'json' };
import rwg from '../../test/golden/rwg.json' with { type: 'json' };
import { type GoldenFigure, sideBySide } from './GoldenFigure.ts';
import { goldenTable } from './goldenTable.ts';

const options = { points: rwg.A };

/** How far raters and members of groups agree. */
export const agreement: readonly GoldenFigure[] = [
  {
    file: 'icc.json',
    figure: 'six coefficients and four mean squares',
    tolerance: 1e-12,
    values: () => {
      const { shrout_fleiss: expected } = icc;
      const { icc1, icc2, icc3, icc1k, icc2k, icc3k, meanSquares } = intraclassCorrelation(expected.data);
      return sideBySide(
        [icc1, icc2, icc3, icc1k, icc2k, icc3k, ...Object.values(meanSquares)],
        [...expected.results.ICC, expected.MSB, expected.MSW, expected.MSJ, expected.MSE],
      );
    },
  },
  {
    file: 'icc.json',
    figure: 'intervals of the six coefficients',
    tolerance: 1e-9,
    values: () => {
      const { results, data } = icc.shrout_fleiss;
      const { icc1, icc2, icc3, icc1k, icc2k, icc3k } = intraclassIntervals(data);
      return sideBySide(
        [icc1, icc2, icc3, icc1k, icc2k, icc3k].flatMap(({ lower, upper }) => [lower, upper]),
        results['lower bound'].flatMap((lower, index) => [lower, results['upper bound'][index]]),
      );
    },
  },
  {
    file: 'icc.json',
    figure: 'groups of unequal size: icc1, icc2, n0',
    tolerance: 1e-12,
    values: () => {
      const groups = byGroup('lq2002_sub.csv').map((members) => members.map(([lead]) => lead ?? Number.NaN));
      const { icc1, icc2, n0 } = groupReliability(groups);
      const { icc1_n0, icc2_multilevel, n0: expected } = icc.oneway_unbalanced;
      return sideBySide([icc1, icc2, n0], [icc1_n0, icc2_multilevel, expected]);
    },
  },
  {
    file: 'rwg.json',
    figure: 'rwg, item by item',
    tolerance: 1e-12,
    values: () =>
      rwg.rwg_items.flatMap((expected, item) =>
        sideBySide(
          byGroup('rwg_data.csv').map(
            (raters) =>
              withinGroupAgreement(
                raters.map((row) => [row[item] ?? null]),
                options,
              ).rwg,
          ),
          expected.rwg,
        ),
      ),
  },
  group('rwg(j), truncated', rwg.rwg_j['rwg.j'], (raters) => withinGroupAgreement(raters, options).rwgj),
  group('r*wg(j) of Lindell', rwg.r_star_wg_j_lindell['rwg.lindell'], (raters) =>
    lindellAgreement(raters, options),
  ),
  group('average deviation', rwg.AD_M_mean_over_items, (raters) => averageDeviation(raters).mean),
];

function group(
  figure: string,
  expected: readonly number[],
  ours: (raters: readonly (readonly number[])[]) => number | null,
): GoldenFigure {
  const values = () => sideBySide(byGroup('rwg_data.csv').map(ours), expected);
  return { file: 'rwg.json', figure, tolerance: 1e-12, values };
}

/** Returns the rows of a table as numbers, grouped by the first cell. */
function byGroup(table: string): number[][][] {
  const groups = new Map<string, number[][]>();
  for (const [name = '', ...cells] of goldenTable(table))
    groups.set(name, [...(groups.get(name) ?? []), cells.map(Number)]);
  return [...groups.values()];
}
