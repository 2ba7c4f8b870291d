import type { Issue } from '../../../errors/index.ts';
import type { Band } from '../band.ts';
import type { Instrument, Scale } from '../instrument.ts';
import { scaleRange } from '../scaleRange.ts';

/** Returns what is wrong with the bands of a scale: they do not cover it, overlap, or divide what cannot be divided. */
export function bandIssues(instrument: Instrument, scaleIndex: number): Issue[] {
  const scale = instrument.scales[scaleIndex];
  if (!scale?.bands) return [];
  const path = ['scales', scaleIndex, 'bands'];
  const range = scaleRange(instrument, scale);
  if (range?.ipsative) {
    const message = `Scale “${scale.id}” is a forced choice: its scores rank within one person, so no band says what is high.`;
    return [{ path, code: 'ipsative_bands', message }];
  }
  const { on, ranges } = scale.bands;
  const limits = on === 'percentile' ? { min: 0, max: 100 } : range;
  return [
    ...normIssue(instrument, scale, path),
    ...repeatedIds(ranges, path),
    ...(limits ? coverIssues(ranges, limits, path) : []),
  ];
}

function normIssue(instrument: Instrument, scale: Scale, path: Issue['path']): Issue[] {
  const known = instrument.norms?.some((norm) => norm.scale === scale.id) ?? false;
  if (scale.bands?.on !== 'percentile' || known) return [];
  const message = `The bands of scale “${scale.id}” divide percentiles, but the scale has no norm. Add one, or divide the score.`;
  return [{ path: [...path, 'on'], code: 'norm_missing', message }];
}

function repeatedIds(ranges: readonly Band[], path: Issue['path']): Issue[] {
  return ranges.flatMap(({ id }, index) =>
    ranges.findIndex((other) => other.id === id) === index
      ? []
      : [
          {
            path: [...path, 'ranges', index, 'id'],
            code: 'duplicate_id',
            message: `Two bands have the id “${id}”. Give this one another id.`,
          },
        ],
  );
}

function coverIssues(
  ranges: readonly Band[],
  { min, max }: { readonly min: number; readonly max: number },
  path: Issue['path'],
): Issue[] {
  const first = ranges[0]?.from;
  const issues: Issue[] = [];
  if (first !== undefined && Math.abs(first - min) > 1e-9) {
    const message = `The first band must start at ${min}, the lowest value; it starts at ${first}.`;
    issues.push({ path: [...path, 'ranges', 0, 'from'], code: 'bands_gap', message });
  }
  const unsorted = ranges.findIndex(({ from }, index) => from <= (ranges[index - 1]?.from ?? -Infinity));
  if (unsorted >= 0) {
    const message = 'List the bands from the lowest to the highest; each must start above the one before it.';
    issues.push({ path: [...path, 'ranges', unsorted, 'from'], code: 'bands_overlap', message });
  }
  const beyond = ranges.findIndex(({ from }, index) => index > 0 && from > max);
  if (beyond >= 0) {
    const message = `This band starts above ${max}, the highest value, so nobody can be in it.`;
    issues.push({ path: [...path, 'ranges', beyond, 'from'], code: 'bands_beyond', message });
  }
  return issues;
}
