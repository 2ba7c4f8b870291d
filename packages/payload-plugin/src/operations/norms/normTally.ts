import { countScores, mergeNormCounts } from '@coaching/core/assessment';
import type { NormTally } from '../../collections/system/normBuilds.ts';

/** One leader's scores by scale, without forced choices, and when they were submitted, in epoch milliseconds. */
export type SubmittedSheet = {
  readonly scores: readonly (readonly [scale: string, score: number])[];
  readonly submittedAt: number;
};

/** A tally of nobody. */
export const emptyTally: NormTally = { scales: {}, submitted: null };

/**
 * Returns what is counted in some score sheets, one a leader: how often each score occurs on each scale.
 *
 * @param earlier - until when the present norm of a scale was counted, by scale
 */
export function tallySheets(
  sheets: readonly SubmittedSheet[],
  earlier: Readonly<Record<string, number>>,
): NormTally {
  const scales = new Map<string, { scores: number[]; fresh: number }>();
  let submitted: NormTally['submitted'] = null;
  for (const { scores, submittedAt } of sheets) {
    for (const [id, score] of scores) {
      const scale = scales.get(id) ?? { scores: [], fresh: 0 };
      scale.scores.push(score);
      if (submittedAt > (earlier[id] ?? -Infinity)) scale.fresh += 1;
      scales.set(id, scale);
    }
    submitted = span(submitted, { from: submittedAt, to: submittedAt });
  }
  const counted = [...scales].map(
    ([id, { scores, fresh }]) => [id, { counts: countScores(scores), fresh }] as const,
  );
  return { scales: Object.fromEntries(counted), submitted };
}

/** Returns the tally of both groups of leaders together; it is the same in whatever parts and order they are merged. */
export function mergeTallies(a: NormTally, b: NormTally): NormTally {
  const ids = new Set([...Object.keys(a.scales), ...Object.keys(b.scales)]);
  const merged = [...ids].sort().map((id) => {
    const [left, right] = [a.scales[id], b.scales[id]];
    const counts = mergeNormCounts(left?.counts ?? [], right?.counts ?? []);
    return [id, { counts, fresh: (left?.fresh ?? 0) + (right?.fresh ?? 0) }] as const;
  });
  return { scales: Object.fromEntries(merged), submitted: span(a.submitted, b.submitted) };
}

function span(a: NormTally['submitted'], b: NormTally['submitted']): NormTally['submitted'] {
  if (a === null || b === null) return a ?? b;
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
