import {
  minimalDetectableChange,
  practiceAdjustedChange,
  regressionBasedChange,
  retestSample,
} from '../../src/change/index.ts';
import {
  estimatedTrueScore,
  reliableChange,
  scoreInterval,
  standardErrorOfMeasurement,
} from '../../src/psychometrics/index.ts';
import golden from '../../test/golden/rci.json' with { type: 'json' };
import { type GoldenFigure, type GoldenPair, sideBySide } from './GoldenFigure.ts';
import { goldenTable } from './goldenTable.ts';

const { jacobson_truax: table, practice, srb, kelley } = golden;
const cases = table.x1.map((before, index) => ({
  before,
  after: table.x2[index] ?? Number.NaN,
  sd: table.sd[index] ?? Number.NaN,
  reliability: table.rel[index] ?? Number.NaN,
}));
const people = practice.x1.map((before, index) => ({ before, after: practice.x2[index] ?? Number.NaN }));

/** Change of one person, and what a score says of the true one. */
export const change: readonly GoldenFigure[] = [
  figure('reliable change index', () =>
    sideBySide(
      cases.map((one) => reliableChange(one).index),
      table.rci,
    ),
  ),
  figure('minimal detectable change, 95%', () => sideBySide(cases.map(minimalDetectableChange), table.mdc95)),
  figure('minimal detectable change, 90%', () =>
    sideBySide(
      cases.map((one) => minimalDetectableChange({ ...one, confidence: 0.9 })),
      table.mdc90,
    ),
  ),
  figure('standard error of measurement', () =>
    sideBySide(
      cases.map(({ sd, reliability }) => standardErrorOfMeasurement(sd, reliability)),
      table.sem,
    ),
  ),
  figure('control group: gain, deviations, r', () => {
    const { before, after, r } = controls();
    return sideBySide(
      [after.mean - before.mean, before.sd, after.sd, r],
      [practice.control_mean_change, practice.s1, practice.s2, practice.r12],
    );
  }),
  figure('practice-adjusted index (Iverson)', () =>
    sideBySide(
      people.map((scores) => practiceAdjustedChange({ ...scores, sample: controls() }).index),
      practice.rci_iverson,
    ),
  ),
  figure('regression: predicted score', () => sideBySide(regressed('predicted'), srb.predicted)),
  figure('regression: z (McSweeny)', () => sideBySide(regressed('z'), srb.z_simple_McSweeny)),
  figure('regression: t (Crawford & Howell)', () =>
    sideBySide(regressed('index'), srb.z_prediction_Crawford),
  ),
  figure('regression: degrees of freedom', () =>
    sideBySide(
      regressed('df'),
      people.map(() => srb.t_df),
    ),
  ),
  figure('true score: estimate, error, interval', () =>
    kelley.x.flatMap((score, index) => {
      const { mean, sd, rel: reliability } = kelley;
      const { estimate, standardError, lower, upper } = estimatedTrueScore({ score, mean, sd, reliability });
      return sideBySide(
        [estimate, standardError, lower, upper],
        [kelley.true_est[index], kelley.see_true, ...(kelley.ci95_true[index] ?? [])],
      );
    }),
  ),
  figure('observed score: error, interval', () =>
    kelley.x.flatMap((score, index) => {
      const { standardError, lower, upper } = scoreInterval({
        score,
        sd: kelley.sd,
        reliability: kelley.rel,
      });
      return sideBySide([standardError, lower, upper], [kelley.sem, ...(kelley.ci95_obs[index] ?? [])]);
    }),
  ),
];

function figure(name: string, values: () => readonly GoldenPair[]): GoldenFigure {
  return { file: 'rci.json', figure: name, tolerance: 1e-12, values };
}

function controls() {
  const rows = goldenTable('rci_control.csv').map((row) => row.map(Number));
  return retestSample(rows.map(([before = Number.NaN, after = Number.NaN]) => ({ before, after })));
}

function regressed(value: 'predicted' | 'z' | 'index' | 'df'): number[] {
  return people.map((scores) => regressionBasedChange({ ...scores, sample: controls() })[value]);
}
