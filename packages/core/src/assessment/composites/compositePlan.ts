import { CoachingError } from '../../errors/index.ts';
import { type Composite, DEFAULT_MIN_SCALES } from '../instrument/composite.ts';
import type { Instrument } from '../instrument/instrument.ts';
import { compositeNorms } from '../instrument/normOf.ts';
import { normMoments } from '../norms/normFromScores.ts';

/** The parts of an instrument that composites are scored by. */
export type CompositeSource = Pick<Instrument, 'composites' | 'scales' | 'norms'>;

/** One scale of a composite: (value − center) / spread enters the weighted mean, the value being its POMP or its score. */
export type PlannedPart = {
  readonly scale: string;
  readonly of: 'pomp' | 'score';
  readonly weight: number;
  readonly center: number;
  readonly spread: number;
};

/** How one composite is scored, the same for one person and for many; `needed` scales must have a score. */
export type CompositePlan = { readonly needed: number; readonly parts: readonly PlannedPart[] };

/**
 * Returns how a composite is scored.
 *
 * @throws CoachingError `invalid_scale` where a standardized one lacks a norm in the sample
 */
export function compositePlan(instrument: CompositeSource, composite: Composite): CompositePlan {
  const norms = composite.score === 'standardized' ? compositeNorms(instrument, composite) : [];
  const parts = composite.scales.map(({ scale, keyed = 1, weight = 1 }, index): PlannedPart => {
    if (composite.score === 'pomp')
      return { scale, of: 'pomp', weight, center: keyed === 1 ? 0 : 100, spread: keyed };
    const norm = norms[index];
    if (!norm) throw broken(`Scale “${scale}” has no norm in the sample of composite “${composite.id}”.`);
    const { mean, sd } = normMoments(norm);
    if (!(sd > 0)) throw broken(`Everybody in the sample of scale “${scale}” has the same score.`);
    return { scale, of: 'score', weight, center: mean, spread: keyed * sd };
  });
  // As for items: a share times a count can come out a hair above a whole number.
  const needed = Math.max(1, Math.ceil((composite.minValid ?? DEFAULT_MIN_SCALES) * parts.length - 1e-9));
  return { needed, parts };
}

function broken(message: string): CoachingError {
  return new CoachingError('invalid_scale', { message });
}
