import { CoachingError } from '../errors/index.ts';
import { defaultConfidence } from '../psychometrics/defaultConfidence.ts';
import type { BehaviorItem } from './behaviorLevels.ts';
import type { FrozenFeedback } from './FrozenFeedback.ts';
import { holm } from './holm.ts';
import { assertReportItems, type ReportItem } from './ReportItem.ts';
import type { WaveChange, WaveComparison, WaveGap, WaveReason } from './WaveComparison.ts';
import { waveErrorVariance } from './waveError.ts';
import { comparedGroups, type GroupPair, type WaveReport } from './waveGroups.ts';

/** A released report of a wave: a frozen one, or the same three parts of it. */
export type FeedbackWave = Pick<FrozenFeedback, 'round' | 'instrument'> & WaveReport;

/** How to compare two waves. */
export type CompareWavesOptions = {
  /** The items of the instrument; those with a behavior make up its change. */
  readonly items: readonly (ReportItem & Partial<Pick<BehaviorItem, 'behavior'>>)[];
  /** Standard deviation of single answers as a share of the answer range, > 0: from the instrument's norms. */
  readonly sd: number;
  /** Of all items together, and of all behaviors together; in (0, 1), default 0.95. */
  readonly confidence?: number;
  /**
   * Raters of each group who have answered in both waves, where the host knows it. Left out, all count as different, which makes the
   * error larger, never smaller.
   */
  readonly shared?: Readonly<Record<string, number>>;
};

/** A change before it is known what else is compared. */
type Measured = Omit<WaveChange, 'verdict' | 'margin' | 'adjustedP'> & {
  unit: 'points' | 'share';
  gain: number;
};

/**
 * Returns what two waves of the same instrument say about change, item by item and behavior by behavior.
 *
 * Only published figures go in. Compared is the mean of the groups that both waves show, so that a group shown once moves nothing; `other`
 * counts as the same group only where it was put together from the same ones. Where all groups are the same, this is the difference of
 * `others`. The standard error holds the rater-sampling error of both waves (`waveErrorVariance`). Items of a behavior share their raters,
 * so the error of a behavior is the mean error of its items, not smaller. Verdicts are corrected for their number after Holm: over all
 * items, and over all behaviors, which are a family of their own.
 *
 * @throws CoachingError `body_invalid` for two reports of one round: their answers overlap | `invalid_scale` | `invalid_probability`
 * @source Jacobson & Truax (1991) for the idea of reliable change; Holm (1979) for the correction
 */
export function compareWaves(
  before: FeedbackWave,
  after: FeedbackWave,
  options: CompareWavesOptions,
): WaveComparison {
  const { items, sd, confidence = defaultConfidence, shared = {} } = options;
  assertReportItems(items, sd);
  if (!(confidence > 0 && confidence < 1)) throw new CoachingError('invalid_probability');
  if (!Object.values(shared).every((count) => Number.isInteger(count) && count >= 0))
    throw new CoachingError('invalid_scale');
  if (before.round === after.round) {
    throw new CoachingError('body_invalid', { message: 'Compare reports of two rounds, not of one.' });
  }
  const { id, version, hash } = after.instrument;
  const same =
    before.instrument.id === id && before.instrument.version === version && before.instrument.hash === hash;
  const behaviors = [...new Set(items.flatMap(({ behavior }) => behavior ?? []))].sort();
  const rounds = { before: before.round, after: after.round };
  if (!same) {
    const gap = (name: string) => gapOf(name, { code: 'instrumentDiffers' });
    const gaps = { items: items.map(({ item }) => gap(item)), behaviors: behaviors.map(gap) };
    return { rounds, instrument: null, confidence, ...gaps };
  }
  const measured = items.map((item) => measureItem(before.report, after.report, item, { sd, shared }));
  const whole = behaviors.map((behavior) => {
    const own = items.flatMap((item, index) =>
      item.behavior === behavior ? [{ item, found: measured[index] }] : [],
    );
    return measureBehavior(behavior, own);
  });
  return {
    rounds,
    instrument: { id, version, hash },
    confidence,
    items: judge(measured, confidence),
    behaviors: judge(whole, confidence),
  };
}

function measureItem(
  before: WaveReport['report'],
  after: WaveReport['report'],
  { item, min, max, reversed }: ReportItem,
  { sd, shared }: { sd: number; shared: Readonly<Record<string, number>> },
): Measured | WaveGap {
  const groups = comparedGroups(before, after, item, shared);
  if ('code' in groups) return gapOf(item, groups);
  const { pairs, leftOut } = groups;
  const meanOf = (value: (pair: GroupPair) => number) =>
    pairs.reduce((sum, pair) => sum + value(pair), 0) / pairs.length;
  const then = meanOf((pair) => pair.before.mean);
  const now = meanOf((pair) => pair.after.mean);
  const variance = meanOf(({ kind, before: b, after: a, shared: both }) =>
    waveErrorVariance(kind, { before: b.raters, after: a.raters }, both),
  );
  const both = pairs.reduce((sum, pair) => sum + pair.shared, 0);
  const raters = pairs.reduce((sum, pair) => sum + pair.before.raters + pair.after.raters, 0);
  return {
    id: item,
    before: then,
    after: now,
    difference: now - then,
    gain: reversed ? then - now : now - then,
    standardError: sd * (max - min) * Math.sqrt(variance / pairs.length),
    unit: 'points',
    reasons: [
      { code: both > 0 ? 'ratersShared' : 'ratersDiffer', shared: both, raters },
      ...(leftOut.length > 0 ? [{ code: 'groupsLeftOut' as const, groups: leftOut }] : []),
    ],
  };
}

function measureBehavior(
  behavior: string,
  items: readonly { item: ReportItem; found: Measured | WaveGap | undefined }[],
): Measured | WaveGap {
  const parts = items.flatMap(({ item, found }) => (found && 'gain' in found ? [{ item, found }] : []));
  const leftOut = items.filter(({ found }) => !found || !('gain' in found)).map(({ item }) => item.item);
  const [gap] = items.flatMap(({ found }) => (found && !('gain' in found) ? found.reasons : []));
  if (parts.length === 0) return gapOf(behavior, gap ?? { code: 'notShown' });
  const meanOf = (value: (part: (typeof parts)[number]) => number) =>
    parts.reduce((sum, part) => sum + value(part), 0) / parts.length;
  const share = ({ min, max, reversed }: ReportItem, value: number) =>
    (reversed ? max - value : value - min) / (max - min);
  const before = meanOf(({ item, found }) => share(item, found.before));
  const after = meanOf(({ item, found }) => share(item, found.after));
  const sampling = parts.flatMap(({ found }) => found.reasons).filter(isSampling);
  const shared = Math.min(...sampling.map((one) => one.shared));
  const groups = [
    ...new Set(
      parts.flatMap(({ found }) => found.reasons).flatMap((one) => ('groups' in one ? one.groups : [])),
    ),
  ];
  return {
    id: behavior,
    before,
    after,
    difference: after - before,
    gain: after - before,
    standardError: meanOf(({ item, found }) => found.standardError / (item.max - item.min)),
    unit: 'share',
    reasons: [
      {
        code: shared > 0 ? 'ratersShared' : 'ratersDiffer',
        shared,
        raters: Math.max(...sampling.map((one) => one.raters)),
      },
      ...(groups.length > 0 ? [{ code: 'groupsLeftOut' as const, groups: groups.sort() }] : []),
      ...(leftOut.length > 0 ? [{ code: 'itemsLeftOut' as const, items: leftOut }] : []),
    ],
  };
}

function isSampling(
  reason: WaveReason,
): reason is Extract<WaveReason, { code: 'ratersDiffer' | 'ratersShared' }> {
  return reason.code === 'ratersDiffer' || reason.code === 'ratersShared';
}

/** The verdicts of one family: what counts depends on how many are looked at. */
function judge(all: readonly (Measured | WaveGap)[], confidence: number): (WaveChange | WaveGap)[] {
  const compared = all.filter((one) => 'gain' in one);
  const tests = holm(
    compared.map(({ difference, standardError }) => difference / standardError),
    confidence,
  );
  return all.map((one): WaveChange | WaveGap => {
    if (!('gain' in one)) return one;
    const { gain, unit, reasons, ...rest } = one;
    const test = tests[compared.indexOf(one)];
    if (!test) throw new RangeError(`No test of ${one.id}`);
    const margin = test.critical * one.standardError;
    const verdict = !test.rejected ? 'noReliableChange' : gain > 0 ? 'improved' : 'declined';
    const first: WaveReason = { code: verdict, difference: one.difference, margin, unit };
    return { ...rest, verdict, margin, adjustedP: test.adjustedP, reasons: [first, ...reasons] };
  });
}

function gapOf(id: string, reason: WaveReason): WaveGap {
  return { id, verdict: 'notComparable', reasons: [reason] };
}
