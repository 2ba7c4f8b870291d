import { compileInstrument, scoreMatrix, scoreResponses } from '../../src/assessment/index.ts';
import { mean, variance } from '../../src/math/index.ts';
import { bfiCodes, bfiInstrument, bfiItems, bfiRows } from '../../test/golden/bfi.ts';
import first200 from '../../test/golden/bfi_first200.json' with { type: 'json' };
import golden from '../../test/golden/bfi_scales.json' with { type: 'json' };
import { type GoldenFigure, sideBySide } from './GoldenFigure.ts';

const shares = { mean_any: 0, mean_min3of5: 0.6, mean_min4of5: 0.8, complete_only: 1 } as const;

/** Scale scores of 2,800 people in bulk, and of 200 one by one. */
export const scoring: readonly GoldenFigure[] = [
  ...(['mean_any', 'mean_min3of5', 'mean_min4of5', 'complete_only'] as const).map(
    (policy): GoldenFigure => ({
      file: 'bfi_scales.json',
      figure: `scores in bulk: n, mean, deviation, ${policy}`,
      tolerance: 1e-12,
      values: () => {
        const scores = scoreMatrix(
          compileInstrument(bfiInstrument(shares[policy])),
          bfiCodes(),
          bfiRows.length,
        );
        const expected = golden.policies[policy];
        return first200.scales.flatMap((scale, index) => {
          const valid = Array.from(scores[scale] ?? []).filter((score) => !Number.isNaN(score));
          return sideBySide(
            [valid.length, mean(valid), Math.sqrt(variance(valid))],
            [expected.n[index], expected.mean[index], expected.sd[index]],
          );
        });
      },
    }),
  ),
  single('mean of the valid answers', 0, 'mean', first200.mean_any_valid),
  single('mean, at least 4 of 5', 0.8, 'mean', first200.mean_min4of5),
  single('prorated sum, at least 4 of 5', 0.8, 'sum', first200.prorated_sum_min4of5),
];

function single(
  figure: string,
  minValid: number,
  score: 'mean' | 'sum',
  expected: readonly (readonly (number | null)[])[],
): GoldenFigure {
  return {
    file: 'bfi_first200.json',
    figure,
    tolerance: 1e-12,
    values: () => {
      const compiled = compileInstrument(bfiInstrument(minValid, score));
      return expected.flatMap((row, person) => {
        const answers = Object.fromEntries(
          bfiItems.map((item, index) => [item, bfiRows[person]?.[index] ?? null]),
        );
        const { scales } = scoreResponses(compiled, answers);
        return sideBySide(
          first200.scales.map((scale) => scales[scale]?.score),
          row,
        );
      });
    },
  };
}
