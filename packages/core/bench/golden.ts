import { goldenFigures } from './golden/figures.ts';
import { largestDifference } from './golden/GoldenFigure.ts';
import { pending } from './golden/pending.ts';

/** Prints how far our functions are from R, figure by figure; ends with status 1 where one is beyond its tolerance. */
const rows = goldenFigures.map(({ file, figure, tolerance, values }) => {
  const pairs = values();
  return { file, figure, values: pairs.length, largest: largestDifference(pairs), tolerance };
});
console.log('Golden values of R: largest relative difference of each figure');
console.table(
  rows.map(({ largest, tolerance, ...row }) => ({
    ...row,
    largest: largest.toExponential(1),
    tolerance: tolerance.toExponential(),
    verdict: largest <= tolerance ? 'ok' : 'MISSED',
  })),
);
console.log('Golden values that nothing here computes');
console.table(pending);
const missed = rows.filter(({ largest, tolerance }) => !(largest <= tolerance));
if (missed.length > 0) throw new Error(`Beyond tolerance: ${missed.map(({ figure }) => figure).join('; ')}`);
