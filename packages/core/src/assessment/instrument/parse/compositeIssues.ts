import type { Issue } from '../../../errors/index.ts';
import { cholesky } from '../../../math/index.ts';
import type { Composite } from '../composite.ts';
import type { Instrument } from '../instrument.ts';
import { compositeNorms } from '../normOf.ts';
import { scaleRange } from '../scaleRange.ts';

/** Returns what is wrong with a composite: unknown or forced-choice scales, missing norms, correlations that do not fit. */
export function compositeIssues(instrument: Instrument, index: number): Issue[] {
  const composite = instrument.composites?.[index];
  if (!composite) return [];
  const path = ['composites', index];
  const issues: Issue[] = [];
  const twin = instrument.composites?.findIndex(({ id }) => id === composite.id) ?? index;
  if (twin < index || instrument.scales.some(({ id }) => id === composite.id)) {
    const message = `Another composite or a scale has the id “${composite.id}”. Give this one another id.`;
    issues.push({ path: [...path, 'id'], code: 'duplicate_id', message });
  }
  if (composite.scales.length < 2) {
    const message = `Composite “${composite.id}” needs at least two scales.`;
    issues.push({ path: [...path, 'scales'], code: 'composite_size', message });
  }
  const parts = composite.scales.flatMap((_, part) => partIssues(instrument, composite, part, path));
  // Norms and correlations are looked at once the scales are right: else one slip is told three times.
  if (issues.length + parts.length > 0) return [...issues, ...parts];
  return [
    ...sampleIssues(instrument, composite, path),
    ...correlationIssues(composite, [...path, 'correlations', 'values']),
  ];
}

function partIssues(
  instrument: Instrument,
  composite: Composite,
  part: number,
  parent: Issue['path'],
): Issue[] {
  const id = composite.scales[part]?.scale ?? '';
  const path = [...parent, 'scales', part, 'scale'];
  const scale = instrument.scales.find((other) => other.id === id);
  if (!scale) {
    const message = `Composite “${composite.id}” counts “${id}”, which is not a scale.`;
    return [{ path, code: 'unknown_scale', message }];
  }
  if (composite.scales.findIndex((other) => other.scale === id) < part) {
    const message = `Composite “${composite.id}” counts scale “${id}” twice.`;
    return [{ path, code: 'duplicate_scale', message }];
  }
  if (scaleRange(instrument, scale)?.ipsative) {
    const message = `Scale “${id}” is a forced choice: its scores rank within one person, so they cannot join a composite.`;
    return [{ path, code: 'ipsative_composite', message }];
  }
  return [];
}

function sampleIssues(instrument: Instrument, composite: Composite, path: Issue['path']): Issue[] {
  if (composite.score !== 'standardized') return [];
  const missing = compositeNorms(instrument, composite).indexOf(undefined);
  if (missing < 0) return [];
  const message = `Composite “${composite.id}” is standardized, but scale “${composite.scales[missing]?.scale}” has no norm in the same sample as the others.`;
  return [{ path: [...path, 'scales', missing, 'scale'], code: 'norm_missing', message }];
}

function correlationIssues({ scales, correlations }: Composite, path: Issue['path']): Issue[] {
  if (!correlations) return [];
  const { values } = correlations;
  const size = scales.length;
  const fits =
    values.length === size &&
    values.every(
      (row, i) => row.length === size && row[i] === 1 && row.every((value, j) => value === values[j]?.[i]),
    );
  if (!fits) {
    const message = `Give the correlations as ${size} rows of ${size}, the same above and below the ones of the diagonal.`;
    return [{ path, code: 'correlations_shape', message }];
  }
  if (cholesky(values) !== null) return [];
  const message = 'These correlations cannot occur together in one sample. Check them against their source.';
  return [{ path, code: 'correlations_impossible', message }];
}
