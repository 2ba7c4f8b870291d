import type { InstrumentInput } from '../instrument.ts';
import { scaleRange } from '../scaleRange.ts';
import type { RawFinding } from './Finding.ts';

/** With fewer items no single one can be told to be at odds with the rest, and one slip weighs a half. */
const FEWEST_ITEMS = 3;

/** Half the width of a 95% interval in the middle, 1.96 · 50 / √n, reaches 10 percentile points below this. */
const SMALL_NORM = 97;

/** Returns what stands out in how items, scales, formats and norms are put together. */
export function scaleFindings(instrument: InstrumentInput): RawFinding[] {
  const used = new Set(instrument.scales.flatMap((scale) => scale.items.map(({ item }) => item)));
  const formats = new Set(instrument.items.map(({ format }) => format));
  return [
    ...instrument.items.flatMap(({ id, behavior }, index): RawFinding[] =>
      used.has(id) || behavior !== undefined
        ? []
        : [{ path: ['items', index], code: 'unused_item', severity: 'warning', details: { item: id } }],
    ),
    ...Object.keys(instrument.formats).flatMap((format): RawFinding[] =>
      formats.has(format)
        ? []
        : [{ path: ['formats', format], code: 'unused_format', severity: 'note', details: { format } }],
    ),
    ...instrument.scales.flatMap((_, index) => findingsOfScale(instrument, index)),
    ...(instrument.norms ?? []).flatMap(({ scale, source, n }, index): RawFinding[] => {
      const path = ['norms', index];
      const findings: RawFinding[] = [];
      if (source === undefined)
        findings.push({ path, code: 'norm_without_source', severity: 'note', details: { scale } });
      if (n < SMALL_NORM) {
        const details = { scale, n, limit: SMALL_NORM };
        findings.push({ path: [...path, 'n'], code: 'small_norm', severity: 'note', details });
      }
      return findings;
    }),
  ];
}

function findingsOfScale(instrument: InstrumentInput, index: number): RawFinding[] {
  const scale = instrument.scales[index];
  if (!scale) return [];
  const path = ['scales', index];
  const details = { scale: scale.id, items: scale.items.length };
  const findings: RawFinding[] = [];
  if (scale.items.length < FEWEST_ITEMS)
    findings.push({ path, code: 'short_scale', severity: 'warning', details });
  // Forced choices have no agreeing to be tempted by, are compared with nobody, and have no alpha.
  if (scaleRange(instrument, scale)?.ipsative) return findings;
  const keys = new Set(scale.items.map(({ keyed }) => keyed));
  if (scale.items.length >= FEWEST_ITEMS && keys.size === 1) {
    findings.push({ path: [...path, 'items'], code: 'one_sided_keying', severity: 'note', details });
  }
  const known = scale.reliability?.alpha ?? scale.reliability?.retest;
  const normed = (instrument.norms ?? []).some((norm) => norm.scale === scale.id);
  if (known === undefined) findings.push({ path, code: 'no_reliability', severity: 'note', details });
  if (!normed) findings.push({ path, code: 'no_norm', severity: 'note', details });
  if (scale.bands && (known === undefined || !normed)) {
    findings.push({ path: [...path, 'bands'], code: 'bands_without_error', severity: 'warning', details });
  }
  return findings;
}
