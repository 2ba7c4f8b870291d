import type { Composite } from '../instrument/composite.ts';
import type { Instrument } from '../instrument/instrument.ts';
import { compositeNorms } from '../instrument/normOf.ts';
import { normMoments } from '../norms/normFromScores.ts';
import type { ScoreSheet } from '../scoring/scoreSheet.ts';
import { compositeReliability } from './compositeReliability.ts';

/** Deviation and reliability of a composite's score; each `null` where something it follows from is not known. */
export type CompositePrecision = { readonly sd: number | null; readonly reliability: number | null };

/**
 * Returns how a composite's score spreads in its sample, and how reliable it is, as far as the instrument says.
 *
 * @param ranges - lowest and highest score of each scale, as a score sheet has them
 */
export function compositePrecision(
  instrument: Pick<Instrument, 'norms' | 'scales'>,
  composite: Composite,
  ranges: Readonly<Record<string, Pick<ScoreSheet['scales'][string], 'min' | 'max'>>>,
): CompositePrecision {
  const { correlations, scales, score } = composite;
  if (!correlations) return { sd: null, reliability: null };
  const norms = compositeNorms(instrument, composite);
  const sds = scales.map(({ scale }, index) => {
    if (score === 'standardized') return 1;
    const norm = norms[index];
    const range = ranges[scale];
    return norm && range ? (100 * normMoments(norm).sd) / (range.max - range.min) : Number.NaN;
  });
  if (!sds.every((sd) => sd > 0)) return { sd: null, reliability: null };
  const known = scales.map(({ scale }) => {
    const reliability = instrument.scales.find(({ id }) => id === scale)?.reliability;
    return reliability?.alpha ?? reliability?.retest;
  });
  const total = scales.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const { sd, reliability } = compositeReliability({
    weights: scales.map(({ weight = 1, keyed = 1 }) => (keyed * weight) / total),
    sds,
    reliabilities: known.map((one) => one ?? 0),
    correlations: correlations.values,
  });
  return { sd, reliability: known.includes(undefined) ? null : reliability };
}
