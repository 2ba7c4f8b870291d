import {
  compareWithNorm,
  continuousScores,
  normalizedScores,
  percentileInterval,
  percentileRank,
  smoothCounts,
  standardScores,
} from '../../src/assessment/index.ts';
import { fQuantile, normalCdf, normalQuantile, studentTQuantile } from '../../src/math/index.ts';
import golden from '../../test/golden/norms.json' with { type: 'json' };
import { type GoldenFigure, type GoldenPair, sideBySide } from './GoldenFigure.ts';

const { conv, qnorm, pnorm, qt, qf, table } = golden;
const counts = table.score.map((score, index) => ({ score, count: table.freq[index] ?? 0 }));
const standard = { mean: 0, sd: 1 };
const sample = { scale: 'demo', sample: 'Demo', date: '2026-01-31', n: 10 };

/** Distributions, standard scores and percentile ranks. Add a line for each figure that gets a function. */
export const norms: readonly GoldenFigure[] = [
  figure('normal quantiles', 1e-12, () => sideBySide(qnorm.p.map(normalQuantile), qnorm.qnorm)),
  figure('normal shares, both tails', 1e-12, () => [
    ...sideBySide(pnorm.x.map(normalCdf), pnorm.pnorm),
    ...sideBySide(
      pnorm.x.map((x) => normalCdf(-x)),
      pnorm.upper,
    ),
  ]),
  figure('t quantiles', 1e-9, () =>
    sideBySide(
      qt.p.map((p, index) => studentTQuantile(p, qt.df[index] ?? Number.NaN)),
      qt.qt,
    ),
  ),
  figure('F quantiles, but for one', 1e-9, () => fQuantiles((one) => !isOffInR(one))),
  // The series to 50 digits gives 9.8211958220983e-4, as ours does to all digits; see quantiles.test.ts.
  figure('F quantile (0.025; 1, 9740): R is 1.1e-9 off', 1.2e-9, () => fQuantiles(isOffInR)),
  figure('T, IQ, sten, stanine', 1e-12, () =>
    conv.z.flatMap((z, index) => {
      const { t, iq, sten, stanine } = standardScores(z, standard);
      return sideBySide(
        [t, iq, sten, stanine],
        [conv.T[index], conv.IQ[index], conv.sten[index], conv.stanine_halfup[index]],
      );
    }),
  ),
  figure('percentile from a normal norm', 1e-12, () =>
    sideBySide(
      conv.z.map(
        (score) => compareWithNorm({ score, ipsative: false }, { ...sample, ...standard })?.percentile,
      ),
      conv.percentile,
    ),
  ),
  figure('z in a score table', 1e-12, () =>
    sideBySide(
      table.score.map(
        (score) => compareWithNorm({ score, ipsative: false }, { ...sample, n: table.N, counts })?.z,
      ),
      table.z_linear,
    ),
  ),
  figure('percentile rank: midrank', 1e-12, () => ranks('midrank', table.pr_midrank)),
  figure('percentile rank: below', 1e-12, () => ranks('below', table.pr_strict_below)),
  figure('percentile rank: at or below', 1e-12, () => ranks('atOrBelow', table.pr_at_or_below)),
  figure('continuous sten and stanine', 1e-12, () =>
    conv.z.flatMap((z, index) => {
      const { sten, stanine } = continuousScores(z);
      return sideBySide([sten, stanine], [conv.sten_cont[index], conv.stanine_cont[index]]);
    }),
  ),
  figure('normalized z, T and stanine', 1e-12, () =>
    table.score.flatMap((score, index) => {
      const { z, t, stanine } = normalizedScores(counts, score);
      return sideBySide(
        [z, t, stanine],
        [table.z_normalised[index], table.T_normalised[index], table.stanine_from_pct[index]],
      );
    }),
  ),
  figure('log-linear smoothing: counts, percentile ranks', 1e-10, () => {
    const smooth = smoothCounts(counts);
    return [
      ...sideBySide(
        smooth.map(({ count }) => count),
        table.loglinear_degree4_fit,
      ),
      ...sideBySide(
        table.score.map((score) => percentileRank(smooth, score)),
        table.pr_smoothed,
      ),
    ];
  }),
  figure('Wald interval of a percentile rank', 1e-12, () =>
    table.score.flatMap((score, index) => {
      const { lower, upper } = percentileInterval(counts, score, { method: 'wald' });
      return sideBySide([lower, upper], table.pr_midrank_wald_ci[index] ?? []);
    }),
  ),
];

function figure(name: string, tolerance: number, values: () => readonly GoldenPair[]): GoldenFigure {
  return { file: 'norms.json', figure: name, tolerance, values };
}

type FCase = { readonly p: number; readonly df1: number; readonly df2: number };

function fQuantiles(wanted: (one: FCase) => boolean): GoldenPair[] {
  return qf.p.flatMap((p, index): GoldenPair[] => {
    const one = { p, df1: qf.df1[index] ?? Number.NaN, df2: qf.df2[index] ?? Number.NaN };
    return wanted(one) ? [[fQuantile(p, one.df1, one.df2), qf.qf[index]]] : [];
  });
}

function isOffInR({ p, df1, df2 }: FCase): boolean {
  return p === 0.025 && df1 === 1 && df2 === 9740;
}

function ranks(method: 'midrank' | 'below' | 'atOrBelow', expected: readonly number[]): GoldenPair[] {
  return sideBySide(
    table.score.map((score) => percentileRank(counts, score, method)),
    expected,
  );
}
