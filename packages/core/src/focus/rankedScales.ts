import type { Instrument, Scale } from '../assessment/index.ts';

/** What a scale says of how it counts in a ranking. */
export type RankedScale = Pick<Scale, 'id' | 'aspect' | 'competencies'>;

/**
 * Returns whether an instrument that a ranking asks says nothing of how its scales count. That is so in every version from
 * before scales could say it.
 */
export function isSilentOnRanking({ lens, scales }: Instrument): boolean {
  const isAsked = lens === 'energy' || lens === 'drivers';
  return (
    isAsked && scales.every(({ aspect, competencies }) => aspect === undefined && competencies === undefined)
  );
}

/**
 * Returns a frozen version as a ranking reads it: one that says nothing of the ranking counts as its instrument says today.
 *
 * A frozen version is never altered, so those from before scales could say how they count stay silent for good. One that
 * says anything is taken at its word: what editors say later holds for answers to later versions.
 *
 * @param present - scales of the instrument as editors have it now; none where it is gone
 * @example
 * withRankedScales(frozen, [{ id: 'ability', aspect: 'skill' }]) // items of the scale “ability” no longer count as energy
 */
export function withRankedScales(instrument: Instrument, present: readonly RankedScale[]): Instrument {
  if (!isSilentOnRanking(instrument)) return instrument;
  const scales = instrument.scales.map((scale) => {
    const { aspect, competencies } = present.find(({ id }) => id === scale.id) ?? {};
    return { ...scale, ...(aspect && { aspect }), ...(competencies && { competencies }) };
  });
  return { ...instrument, scales };
}
