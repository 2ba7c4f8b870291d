import type { Composite } from './composite.ts';
import type { Instrument } from './instrument.ts';
import type { Norm } from './norm.ts';

/**
 * Returns the norm to compare a scale or composite with, or `undefined` where there is none.
 *
 * One with a score table goes before one with a mean and a deviation: a rank in it assumes nothing on the distribution.
 *
 * @param sample - only norms of the sample with this name
 */
export function normOf(
  { norms = [] }: Pick<Instrument, 'norms'>,
  scaleId: string,
  sample?: string,
): Norm | undefined {
  const own = norms.filter(
    (norm) => norm.scale === scaleId && (sample === undefined || norm.sample === sample),
  );
  return own.find((norm) => 'counts' in norm) ?? own[0];
}

/** Returns the norms of a composite's scales in one and the same sample, in their order; `undefined` where one lacks. */
export function compositeNorms(
  instrument: Pick<Instrument, 'norms'>,
  { scales, sample }: Pick<Composite, 'scales' | 'sample'>,
): (Norm | undefined)[] {
  const first = scales[0];
  const shared = sample ?? (first ? normOf(instrument, first.scale)?.sample : undefined);
  return scales.map(({ scale }) => (shared === undefined ? undefined : normOf(instrument, scale, shared)));
}
