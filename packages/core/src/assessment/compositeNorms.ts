import type { Composite } from './composite.ts';
import type { Instrument } from './instrument.ts';
import type { Norm } from './norm.ts';
import { normOf } from './normOf.ts';

/** Returns the norms of a composite's scales in one and the same sample, in their order; `undefined` where one lacks. */
export function compositeNorms(
  instrument: Pick<Instrument, 'norms'>,
  { scales, sample }: Pick<Composite, 'scales' | 'sample'>,
): (Norm | undefined)[] {
  const first = scales[0];
  const shared = sample ?? (first ? normOf(instrument, first.scale)?.sample : undefined);
  return scales.map(({ scale }) => (shared === undefined ? undefined : normOf(instrument, scale, shared)));
}
