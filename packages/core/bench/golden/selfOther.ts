import { aggregateFeedback, compareSelfOther, profileAgreement } from '../../src/feedback/index.ts';
import golden from '../../test/golden/self_other.json' with { type: 'json' };
import { type GoldenFigure, sideBySide } from './GoldenFigure.ts';

const { competency: items, self, others, diff, quadrant } = golden.rows;
const names = {
  agreed_strength: 'agreedStrength',
  agreed_development: 'agreedDevelopment',
  blind_spot: 'blindSpot',
  hidden_strength: 'hiddenStrength',
} as const;

/** A leader's view beside the others'. Add a line for each figure that gets a function. */
export const selfOther: readonly GoldenFigure[] = [
  {
    file: 'self_other.json',
    figure: 'differences',
    tolerance: 1e-12,
    values: () =>
      sideBySide(
        compared().map(({ difference }) => difference),
        diff,
      ),
  },
  {
    file: 'self_other.json',
    figure: 'quadrants, where the error is nil (1 where the same)',
    tolerance: 0,
    values: () =>
      sideBySide(
        compared().map((one, index) =>
          Number(Object.entries(names).some(([r, ours]) => r === quadrant[index] && ours === one.quadrant)),
        ),
        quadrant.map(() => 1),
      ),
  },
  {
    file: 'self_other.json',
    figure: 'profile r, differences, D and its parts, ICC',
    tolerance: 1e-12,
    values: () => {
      const ours = profileAgreement(self, others);
      const { elevation, scatter, shape } = golden.elevation_scatter_shape;
      return sideBySide(
        [
          ours.correlation,
          ours.meanDifference,
          ours.meanAbsoluteDifference,
          ours.rootMeanSquare,
          ours.distance,
          ours.squaredDistance,
          ours.parts.elevation,
          ours.parts.scatter,
          ours.parts.shape,
          ours.icc,
        ],
        [
          golden.profile_r,
          golden.mean_diff,
          golden.mean_abs,
          golden.rmsd,
          golden.D,
          golden.D2,
          elevation,
          scatter,
          shape,
          golden.icc_a1_de,
        ],
      );
    },
  },
];

function compared() {
  const rater = (values: readonly number[]) => ({
    answers: Object.fromEntries(items.map((item, index) => [item, values[index] ?? null])),
  });
  const report = aggregateFeedback({
    items,
    groups: [
      { id: 'self', kind: 'self', raters: [rater(self)] },
      { id: 'peer', kind: 'peer', raters: [others, others, others].map(rater) },
    ],
  });
  return compareSelfOther(report, { cut: golden.cut, sd: 1e-9 });
}
