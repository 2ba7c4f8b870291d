import { parseInstrument, percentileRank } from '@coaching/core/assessment';
import { expect, test } from 'vitest';
import { bfiInstrument } from './bfiInstrument.ts';

const instrument = bfiInstrument();

/** Computed with R 4.2.2 and psych 2.2.9: mean of valid items where at least four of five are answered. */
const fromR = {
  agree: { n: 2790, mean: 4.65150537634409, sd: 0.897458400309791 },
  conscientious: { n: 2790, mean: 4.26560931899642, sd: 0.952067952520438 },
  extraversion: { n: 2796, mean: 4.14463519313305, sd: 1.06125613759708 },
  neuroticism: { n: 2791, mean: 3.16010390541025, sd: 1.19627034948478 },
  openness: { n: 2794, mean: 4.5876700071582, sd: 0.808637521264755 },
};

test('core accepts the instrument with its norms', () => {
  expect(parseInstrument(instrument)).toEqual({ ok: true, value: instrument });
});

test.each(Object.entries(fromR))('the norm of %s has the sample that R finds', (scale, expected) => {
  const norm = instrument.norms?.find((candidate) => candidate.scale === scale);
  if (norm === undefined || !('counts' in norm)) throw new Error('There is no score table');
  const total = norm.counts.reduce((sum, { count }) => sum + count, 0);
  const mean = norm.counts.reduce((sum, { score, count }) => sum + score * count, 0) / total;
  const squares = norm.counts.reduce((sum, { score, count }) => sum + count * (score - mean) ** 2, 0);
  expect(norm.n).toBe(expected.n);
  expect(total).toBe(expected.n);
  expect(mean).toBeCloseTo(expected.mean, 10);
  expect(Math.sqrt(squares / (total - 1))).toBeCloseTo(expected.sd, 10);
});

test('the middle of the scale is a low score where most people score high', () => {
  const norm = instrument.norms?.find((candidate) => candidate.scale === 'agree');
  if (norm === undefined || !('counts' in norm)) throw new Error('There is no score table');
  const rank = percentileRank(norm.counts, 3.5);
  expect(rank).toBeGreaterThan(5);
  expect(rank).toBeLessThan(20);
});

test('the reversed items are those of the key', () => {
  const reversed = instrument.scales.flatMap((scale) => scale.items.filter(({ keyed }) => keyed === -1));
  expect(reversed.map(({ item }) => item)).toEqual(['A1', 'C4', 'C5', 'E1', 'E2', 'O2', 'O5']);
});
