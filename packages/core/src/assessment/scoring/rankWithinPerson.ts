import type { ScoreSheet } from './scoreSheet.ts';

/**
 * Returns the rank of each forced-choice scale within one person, by its id: 1 is chosen most, ties share the mean of
 * their ranks. That is all such scores can say: a choice for one thing is one against another.
 *
 * Scales of different length are ranked by the share of choices they won. A scale without a score has no rank, and takes
 * none from the others; scales of ratings are left out.
 *
 * @example
 * rankWithinPerson(scoreResponses(instrument, answers)) //=> { autonomy: 1, mastery: 2.5, purpose: 2.5 }
 */
export function rankWithinPerson(sheet: Pick<ScoreSheet, 'scales'>): Record<string, number | null> {
  const scales = Object.entries(sheet.scales).filter(([, { ipsative }]) => ipsative);
  const shares = scales.flatMap(([, { pomp }]) => (pomp === null ? [] : [pomp]));
  return Object.fromEntries(
    scales.map(([id, { pomp }]) => {
      if (pomp === null) return [id, null];
      const above = shares.filter((share) => share > pomp + 1e-9).length;
      const alike = shares.filter((share) => Math.abs(share - pomp) <= 1e-9).length;
      return [id, above + (alike + 1) / 2];
    }),
  );
}
