import type { ScoreSheet } from '@coaching/core/assessment';
import type { Lens } from '@coaching/core/content';
import { behaviorLevels } from '@coaching/core/feedback';
import type { FocusBehavior } from '@coaching/core/focus';
import type { FrozenReport } from '../../collections/practice/frozenReport.ts';
import type { Answers } from '../assessments/answers.ts';
import type { FrozenInstrument } from '../assessments/frozenInstruments.ts';
import { answerDeviation } from '../feedback/comparison.ts';
import { ratingItems } from '../feedback/ratingItems.ts';
import { driverCompetencies } from './driverCompetencies.ts';
import type { PublishedBehaviors } from './publishedBehaviors.ts';

/** A submitted assessment of the leader. */
export type Submitted = {
  readonly lens: Lens;
  readonly frozen: FrozenInstrument;
  readonly answers: Answers;
  readonly sheet: ScoreSheet;
};

/** A released report, and the instrument that it is about. */
export type ReleasedReport = { readonly report: FrozenReport; readonly frozen: FrozenInstrument };

/** What is ranked: the behaviors with their inputs, and levels as other raters might have seen them. */
export type FocusInputs = {
  readonly behaviors: readonly FocusBehavior[];
  readonly raterSamples?: Readonly<Record<string, readonly number[]>>;
};

/**
 * Returns what is known of each behavior, every input on 0..1. What is not known is null: it counts as neutral, and the ranking
 * says so. Nothing is put in the place of a missing input.
 *
 * - `level` is the others' mean in the released report. A leader's own rating never stands in for it: the two measure different
 *   things. Suppressed figures are not in the report, so they contribute nothing.
 * - `visibility` is the share of raters who had occasion to see the behavior: raters behind its figure, over the most behind any.
 *   What many marked as “not observed” would be noticed by few.
 * - `importance` is how much the leader wants to develop it (development lens). What matters in a role is the leader's to say.
 * - `fit` is the mean of what the activity gives in energy (energy lens) and of the drivers that it speaks to (drivers lens).
 *   Own skill is left out: how well it goes is the level's business, and the two would pull in opposite directions.
 * - `use` is how often the leader says they do it: of the behavior itself (behavior lens), else of the closest activity in the
 *   energy audit. Only strengths-first uses it.
 * - `malleability` and `effort` are the editors' estimates in the published behavior.
 *
 * A behavior is ranked where the leader or the others have said anything about it; being published is not enough.
 */
export function focusInputs(
  known: {
    readonly report: ReleasedReport | null;
    readonly assessments: readonly Submitted[];
    readonly behaviors: PublishedBehaviors;
  },
  seed: number,
): FocusInputs {
  const { report, assessments, behaviors } = known;
  const seen = report && levelsOf(report, seed);
  const visibility = report ? visibilityOf(report) : new Map<string, number>();
  const shares = assessments.flatMap(answeredShares);
  const wishes = meansBy(shares.filter(({ lens }) => lens === 'development'));
  const energy = meansBy(shares.filter(({ lens, aspect }) => lens === 'energy' && aspect === 'energy'));
  const own = meansBy(shares.filter(({ lens }) => lens === 'behavior' || lens === 'perception'));
  const frequency = meansBy(shares.filter(({ lens, aspect }) => lens === 'energy' && aspect === 'frequency'));
  const linked = meansBy(shares.filter(({ lens }) => lens === 'drivers'));
  const ids = new Set([
    ...Object.keys(seen?.levels ?? {}),
    ...[wishes, energy, own, frequency, linked].flatMap((means) => [...means.keys()]),
  ]);
  const ranked = [...ids].sort().map((id) => {
    const published = behaviors.get(id);
    const drive = linked.get(id) ?? driveOf(published?.competency.key, assessments);
    return {
      id,
      importance: wishes.get(id) ?? null,
      visibility: visibility.get(id) ?? null,
      level: seen?.levels[id] ?? null,
      malleability: published?.malleability ?? null,
      fit: meanOf([energy.get(id) ?? null, drive]),
      effort: published?.effort ?? null,
      use: own.get(id) ?? frequency.get(id) ?? null,
    };
  });
  const hasSamples = seen !== null && Object.keys(seen.samples).length > 0;
  return { behaviors: ranked, ...(hasSamples ? { raterSamples: seen.samples } : {}) };
}

function levelsOf({ report, frozen }: ReleasedReport, seed: number) {
  const items = ratingItems(frozen.instrument).flatMap(({ id: item, behavior, min, max, reversed }) =>
    behavior === null ? [] : [{ item, behavior, min, max, reversed }],
  );
  return behaviorLevels(report.report, items, { sd: answerDeviation, seed });
}

function visibilityOf({ report, frozen }: ReleasedReport): Map<string, number> {
  const figures = report.report.published.filter(({ group }) => group === 'others');
  const most = Math.max(1, ...figures.map(({ raters }) => raters));
  return meansBy(
    ratingItems(frozen.instrument).flatMap(({ id, behavior }) => {
      const figure = figures.find(({ item }) => item === id);
      return behavior === null || !figure ? [] : [{ behavior, share: figure.raters / most }];
    }),
  );
}

/** One answer as a share of its range, turned so that more is more of the behavior. */
type AnsweredShare = {
  readonly lens: Lens;
  readonly behavior: string;
  readonly aspect: 'energy' | 'skill' | 'frequency';
  readonly share: number;
};

function answeredShares({ lens, frozen, answers }: Submitted): AnsweredShare[] {
  const { scales } = frozen.instrument;
  const isIn = (item: string, scale: string) =>
    scales.some(({ id, items }) => id === scale && items.some((key) => key.item === item));
  return ratingItems(frozen.instrument).flatMap(({ id, behavior, min, max, reversed }) => {
    const answer = answers[id];
    if (behavior === null || answer === undefined || answer === null) return [];
    const share = (answer - min) / (max - min);
    const aspect = isIn(id, 'skill') ? 'skill' : isIn(id, 'frequency') ? 'frequency' : 'energy';
    return [{ lens, behavior, aspect, share: reversed ? 1 - share : share }];
  });
}

/** How strongly the drivers move the leader that speak to a competency; null where none does. */
function driveOf(competency: string | undefined, assessments: readonly Submitted[]): number | null {
  const drivers = assessments.filter(({ lens }) => lens === 'drivers');
  const shares = drivers.flatMap(({ sheet }) =>
    Object.entries(sheet.scales).flatMap(([driver, { pomp }]) => {
      const speaksTo = competency !== undefined && driverCompetencies[driver]?.includes(competency);
      return speaksTo && pomp !== null ? [pomp / 100] : [];
    }),
  );
  return meanOf(shares);
}

function meansBy(shares: readonly Pick<AnsweredShare, 'behavior' | 'share'>[]): Map<string, number> {
  const byBehavior = new Map<string, number[]>();
  for (const { behavior, share } of shares)
    byBehavior.set(behavior, [...(byBehavior.get(behavior) ?? []), share]);
  return new Map([...byBehavior].map(([behavior, own]) => [behavior, meanOf(own) ?? 0]));
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
