import type { FeedbackReport, PublishedFigure } from './FeedbackReport.ts';
import type { RaterGroupKind } from './raterGroup.ts';
import type { WaveReason } from './WaveComparison.ts';

/** The report of a wave. */
export type WaveReport = { readonly report: FeedbackReport };

/** A group that both waves show of an item. */
export type GroupPair = {
  readonly group: string;
  readonly kind: RaterGroupKind;
  readonly before: PublishedFigure;
  readonly after: PublishedFigure;
  /** Raters behind both figures. */
  readonly shared: number;
};

/**
 * Returns the groups by which an item can be compared, and those that are left out; or why there are none.
 *
 * @param shared - raters of a group who answered in both waves, over all items
 */
export function comparedGroups(
  before: FeedbackReport,
  after: FeedbackReport,
  item: string,
  shared: Readonly<Record<string, number>>,
): { pairs: GroupPair[]; leftOut: string[] } | WaveReason {
  const then = figuresOf(before, item);
  const now = figuresOf(after, item);
  if (then.size === 0 && now.size === 0) return { code: 'notShown' };
  if (then.size === 0) return { code: 'notShownBefore' };
  if (now.size === 0) return { code: 'notShownAfter' };
  const pairs = [...then.values()].flatMap(({ figure, kind, madeOf }): GroupPair[] => {
    const { group } = figure;
    const match = now.get(group);
    if (!match || match.kind !== kind || match.madeOf !== madeOf) return [];
    // Who of the small groups in a merged figure took part twice is not known, and neither is who is behind a figure kept from earlier.
    const isKnown = madeOf === '' && !isKept(before, figure) && !isKept(after, match.figure);
    const both = isKnown ? sharedOf(group, { before, after, figures: [figure, match.figure], shared }) : 0;
    return [{ group, kind, before: figure, after: match.figure, shared: both }];
  });
  if (pairs.length === 0) return { code: 'noCommonGroup' };
  const compared = new Set(pairs.map(({ group }) => group));
  const leftOut = [...new Set([...then.keys(), ...now.keys()])]
    .filter((group) => !compared.has(group))
    .sort();
  return { pairs, leftOut };
}

/** The figures of an item without the leader's own and `others`; `madeOf` names the small groups that are part of one. */
function figuresOf(report: FeedbackReport, item: string) {
  const kinds = new Map(report.groups.map(({ id, kind }) => [id, kind]));
  const merged = report.merged.find((one) => one.item === item)?.groups ?? [];
  return new Map(
    report.published.flatMap((figure) => {
      const kind = kinds.get(figure.group) ?? 'other';
      if (figure.item !== item || figure.group === 'others' || kind === 'self') return [];
      const madeOf = kind === 'other' ? merged.toSorted().join(' ') : '';
      return [[figure.group, { figure, kind, madeOf }] as const];
    }),
  );
}

function isKept(report: FeedbackReport, { item, group }: PublishedFigure): boolean {
  return report.kept.some((one) => one.item === item && one.group === group);
}

/** Raters behind both figures, at least: whoever left the item out may have been one of those who took part twice. */
function sharedOf(
  group: string,
  {
    before,
    after,
    figures,
    shared,
  }: {
    before: FeedbackReport;
    after: FeedbackReport;
    figures: readonly [PublishedFigure, PublishedFigure];
    shared: Readonly<Record<string, number>>;
  },
): number {
  const both = Object.hasOwn(shared, group) ? (shared[group] ?? 0) : 0;
  if (both === 0) return 0;
  const most = (report: FeedbackReport) =>
    Math.max(...report.published.filter((figure) => figure.group === group).map(({ raters }) => raters));
  const [then, now] = figures;
  const missing = most(before) - then.raters + (most(after) - now.raters);
  return Math.max(0, Math.min(both, most(before), most(after)) - missing);
}
