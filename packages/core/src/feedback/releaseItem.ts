import type { KeptFigure, MergedGroups, PublishedFigure, SuppressedFigure } from './FeedbackReport.ts';
import type { FigureBasis, PublishedFigures, RaterGroup } from './FeedbackRound.ts';
import { isDisclosive } from './isDisclosive.ts';
import { collectingGroup, type ItemFigure } from './mergeGroups.ts';
import { isAnonymous } from './raterGroup.ts';

/** One item of a round: its groups, the figures that could be shown, and what was shown before. */
type ItemToRelease = {
  readonly item: string;
  readonly groups: readonly RaterGroup[];
  readonly candidates: readonly ItemFigure[];
  readonly threshold: number;
  readonly earlier: readonly PublishedFigures[];
};

/** What a report shows of one item. */
export type ReleasedItem = {
  readonly figures: PublishedFigure[];
  readonly merged: MergedGroups[];
  readonly suppressed: SuppressedFigure[];
  readonly kept: KeptFigure[];
  readonly basis: FigureBasis[];
};

/** An earlier figure of the same item, of an anonymous group. */
type EarlierFigure = PublishedFigure & {
  readonly report: number;
  readonly merged: readonly string[] | null;
  readonly keys: readonly string[] | null;
};

/**
 * Returns the figures of one item that can be published beside everything published before.
 *
 * Larger groups come first, so that a conflict costs the smaller one. The choice depends on who answered, never on an answer.
 */
export function releaseItem(input: ItemToRelease): ReleasedItem {
  const { item, groups, candidates, threshold } = input;
  const collecting = collectingGroup(groups);
  const earlier = earlierFigures(input);
  const isClear = separation(input, earlier);
  const anonymous = candidates.filter((candidate) => candidate.anonymous);
  const open = candidates.filter((candidate) => !candidate.anonymous && isClear(candidate));
  const exact = [...anonymous, ...earlier].every(({ keys }) => keys !== null);
  const rows = earlier.map((figure) =>
    exact ? (figure.keys ?? []) : assumedRaters(figure.group, figure.raters),
  );
  const accepted = new Map<string, ItemFigure>();
  for (const candidate of bySize(anonymous)) {
    const { group, keys, values } = candidate;
    const members = exact ? (keys ?? []) : assumedRaters(group, values.length);
    const repeats = earlier.some(
      (figure, index) => figure.group === group && sameSet(rows[index] ?? [], members),
    );
    const unclear = !exact && mayShareRaters(candidate, earlier, groups);
    if (repeats || unclear || !isClear(candidate) || isDisclosive([...rows, members], threshold)) continue;
    rows.push(members);
    accepted.set(group, candidate);
  }
  const pooled = new Set(accepted.get(collecting)?.merged ?? []);
  const result: ReleasedItem = { figures: [], merged: [], suppressed: [], kept: [], basis: [] };
  const ids = groups.map(({ id }) => id);
  for (const group of ids.includes(collecting) ? ids : [...ids, collecting]) {
    const fresh = accepted.get(group) ?? open.find((one) => one.group === group);
    const latest = earlier.findLast((figure) => figure.group === group && figure.raters >= threshold);
    // A figure kept beside figures of the very groups it was merged from would count those groups twice.
    const isCounted = pooled.has(group) || latest?.merged?.some((id) => accepted.has(id));
    if (fresh) {
      const { values, keys, merged } = fresh;
      result.figures.push({ item, group, mean: meanOf(values), raters: values.length });
      if (merged.length > 0) result.merged.push({ item, groups: [...merged] });
      if (keys) result.basis.push({ item, group, keys: [...keys].sort() });
    } else if (latest && !isCounted) {
      result.figures.push({ item, group, mean: latest.mean, raters: latest.raters });
      const candidate = anonymous.find((one) => one.group === group);
      if (!candidate || !isSameFigure(latest, candidate)) result.kept.push({ item, group });
      if (latest.merged?.length) result.merged.push({ item, groups: [...latest.merged] });
      if (latest.keys) result.basis.push({ item, group, keys: latest.keys });
    } else if (ids.includes(group) && !pooled.has(group)) {
      const held = candidates.some((candidate) => candidate.group === group);
      result.suppressed.push({ item, group, reason: held ? 'complementary' : 'threshold' });
    }
  }
  return result;
}

/** Sums in the order of size, since the order of raters would move the last digit of fractions. */
function meanOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Returns a test of a figure: none of its raters has been shown in the other way before, openly or in an anonymous group.
 *
 * Whoever was shown openly is no cover for others, and an answer shown openly could be taken off an earlier mean.
 */
function separation(
  { item, groups, earlier }: Pick<ItemToRelease, 'item' | 'groups' | 'earlier'>,
  anonymous: readonly EarlierFigure[],
): (figure: ItemFigure) => boolean {
  const openGroups = new Set(groups.filter(({ kind }) => !isAnonymous(kind)).map(({ id }) => id));
  const openly = new Set(
    earlier
      .flatMap((entry) => ('published' in entry ? (entry.basis ?? []) : []))
      .filter((basis) => basis.item === item && openGroups.has(basis.group))
      .flatMap(({ keys }) => keys),
  );
  const covered = new Set(anonymous.flatMap(({ keys }) => keys ?? []));
  return (figure) => !figure.keys?.some((key) => (figure.anonymous ? openly : covered).has(key));
}

function earlierFigures({
  item,
  groups,
  earlier,
}: Pick<ItemToRelease, 'item' | 'groups' | 'earlier'>): EarlierFigure[] {
  const collecting = collectingGroup(groups);
  const open = new Set(groups.filter(({ kind }) => !isAnonymous(kind)).map(({ id }) => id)).add('others');
  return earlier.flatMap((entry, report) => {
    const record = 'published' in entry ? entry : { published: entry };
    return record.published
      .filter((figure) => figure.item === item && !open.has(figure.group))
      .map((figure) => {
        const group = figure.group === 'other' ? collecting : figure.group;
        const merged =
          group === collecting
            ? (record.merged?.find((one) => one.item === item)?.groups ?? (record.merged ? [] : null))
            : [];
        const keys =
          record.basis?.find((one) => one.item === item && one.group === figure.group)?.keys ?? null;
        return { ...figure, group, report, merged, keys };
      });
  });
}

/** A figure that rests on the same answers as the one shown before is no older than a fresh one. */
function isSameFigure(shown: EarlierFigure, { keys, values, merged }: ItemFigure): boolean {
  if (!sameSet(shown.merged ?? [], merged)) return false;
  if (shown.keys && keys) return sameSet(shown.keys, keys);
  return shown.raters === values.length && shown.mean === meanOf(values);
}

/** Without keys: answers are only ever added, so a smaller number of raters of a group is part of a larger one. */
function assumedRaters(group: string, raters: number): string[] {
  return Array.from({ length: raters }, (_, index) => `${index} ${group}`);
}

/**
 * Returns true where, without keys, a candidate may hold raters who were in another group's earlier figure, or were merged
 * differently then.
 */
function mayShareRaters(
  candidate: ItemFigure,
  earlier: readonly EarlierFigure[],
  groups: readonly RaterGroup[],
): boolean {
  const collecting = collectingGroup(groups);
  const known = new Set([...groups.map(({ id }) => id), collecting]);
  if (earlier.some(({ group }) => !known.has(group))) return true;
  const mergedThen = (pool: EarlierFigure): readonly string[] =>
    pool.merged ??
    groups
      .filter(({ id, kind }) => id !== collecting && isAnonymous(kind))
      .map(({ id }) => id)
      .filter((id) => !earlier.some(({ report, group }) => report === pool.report && group === id));
  const pools = earlier.filter(({ group }) => group === collecting);
  if (candidate.group !== collecting) return pools.some((pool) => mergedThen(pool).includes(candidate.group));
  return (
    earlier.some(({ group }) => candidate.merged.includes(group)) ||
    pools.some((pool) => mergedThen(pool).some((id) => !candidate.merged.includes(id)))
  );
}

function bySize(figures: readonly ItemFigure[]): ItemFigure[] {
  return [...figures].sort((a, b) => b.values.length - a.values.length || (a.group < b.group ? -1 : 1));
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const members = new Set(a);
  return members.size === b.length && b.every((one) => members.has(one));
}
