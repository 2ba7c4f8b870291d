import { CoachingError } from '../../errors/index.ts';
import { defaultConfidence } from '../../psychometrics/defaultConfidence.ts';
import {
  alphaFromCovariances,
  type CronbachAlpha,
  type CronbachAlphaOptions,
} from '../../psychometrics/index.ts';
import type { CompiledInstrument, CompiledScale } from '../scoring/compileInstrument.ts';
import { jointMoments } from './jointMoments.ts';

/** Alpha of a scale in a sample, and the covariances of its items behind it, reversed and weighted as in the score. */
export type ScaleReliability = CronbachAlpha & { readonly covariances: readonly (readonly number[])[] };

/**
 * Returns the internal consistency of one scale in a large sample: the figures of `cronbachAlpha`, from the codes that
 * `scoreMatrix` takes.
 *
 * @param scaleId - a scale of at least two items
 * @param codes - item by item, 0 for a missing answer, else the answer − minimum + 1
 * @throws CoachingError `invalid_scale` for an unknown scale, `ipsative_score` for a forced choice
 * @throws CoachingError `too_few_respondents` | `too_few_items` | `constant_item` | `invalid_matrix` | `invalid_answer` |
 * `invalid_probability`
 */
export function scaleReliability(
  compiled: CompiledInstrument,
  scaleId: string,
  codes: Uint8Array,
  respondents: number,
  options: CronbachAlphaOptions = {},
): ScaleReliability {
  const { missing = 'complete', confidence = defaultConfidence } = options;
  const scale = compiled.scales.find(({ id }) => id === scaleId);
  if (!scale) throw new CoachingError('invalid_scale', { message: `There is no scale “${scaleId}”.` });
  if (scale.ipsative) throw new CoachingError('ipsative_score');
  if (scale.keys.length < 2) throw new CoachingError('too_few_items');
  if (codes.length !== compiled.items.length * respondents) throw new CoachingError('invalid_matrix');
  const all = scale.keys.map(({ item }) => codes.subarray(item * respondents, (item + 1) * respondents));
  const columns = missing === 'complete' ? completeColumns(all, respondents) : all;
  const values = scale.keys.map(({ points, weight }) => points.map((point) => point * weight));
  const size = scale.keys.length;
  const covariances = scale.keys.map(() => new Array<number>(size).fill(0));
  let correlations = 0;
  let smallestPair = respondents;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const moments = jointMoments(columns[i], values[i], columns[j], values[j]);
      if (!moments) throw badItem(compiled, scale, [i, j]);
      if (moments.n < 2) throw new CoachingError('too_few_respondents');
      if (!(moments.varianceA > 0 && moments.varianceB > 0)) {
        throw constantItem(compiled, scale, moments.varianceA > 0 ? j : i);
      }
      set(covariances, i, j, moments.covariance);
      set(covariances, j, i, moments.covariance);
      smallestPair = Math.min(smallestPair, moments.n);
      if (i !== j) correlations += moments.covariance / Math.sqrt(moments.varianceA * moments.varianceB);
    }
  }
  const averageR = correlations / ((size * (size - 1)) / 2);
  const counted = missing === 'complete' ? (columns[0]?.length ?? 0) : answeredAny(all, respondents);
  const alpha = alphaFromCovariances({
    covariances,
    averageR,
    respondents: counted,
    smallestPair,
    confidence,
  });
  return { ...alpha, covariances };
}

/** Returns the columns without the respondents who left any of them out. */
function completeColumns(columns: readonly Uint8Array[], respondents: number): Uint8Array[] {
  const complete = new Uint8Array(respondents).fill(1);
  for (const column of columns) {
    for (let respondent = 0; respondent < respondents; respondent++) {
      if (column[respondent] === 0) complete[respondent] = 0;
    }
  }
  const count = complete.reduce((sum, one) => sum + one, 0);
  if (count === respondents) return [...columns];
  return columns.map((column) => {
    // One place more: what is written for somebody left out is written over by the next.
    const compact = new Uint8Array(count + 1);
    let next = 0;
    for (let respondent = 0; respondent < respondents; respondent++) {
      compact[next] = column[respondent] ?? 0;
      next += complete[respondent] ?? 0;
    }
    return compact.subarray(0, count);
  });
}

function answeredAny(columns: readonly Uint8Array[], respondents: number): number {
  let count = 0;
  for (let respondent = 0; respondent < respondents; respondent++) {
    count += Number(columns.some((column) => column[respondent] !== 0));
  }
  return count;
}

function set(matrix: readonly number[][], row: number, column: number, value: number): void {
  const target = matrix[row];
  if (target) target[column] = value;
}

function itemId(compiled: CompiledInstrument, scale: CompiledScale, key: number): string {
  return compiled.items[scale.keys[key]?.item ?? -1]?.id ?? '';
}

function badItem(compiled: CompiledInstrument, scale: CompiledScale, keys: readonly number[]): CoachingError {
  const ids = keys.map((key) => itemId(compiled, scale, key));
  const message = `Item “${ids.join('” or “')}” has a code beyond its range.`;
  return new CoachingError('invalid_answer', {
    message,
    issues: ids.map((id) => ({ path: [id], code: 'out_of_range', message })),
  });
}

function constantItem(compiled: CompiledInstrument, scale: CompiledScale, key: number): CoachingError {
  const id = itemId(compiled, scale, key);
  const message = `Item “${id}” has the same answer from everybody.`;
  return new CoachingError('constant_item', {
    message,
    issues: [{ path: [id], code: 'constant_item', message }],
  });
}
