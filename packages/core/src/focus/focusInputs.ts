import {
  type Instrument,
  ratingItems,
  type Scale,
  type ScoreSheet,
  scaleAspects,
} from '../assessment/index.ts';
import type { Lens } from '../content/index.ts';
import { answerDeviation, behaviorLevels, type FeedbackReport } from '../feedback/index.ts';
import type { FocusBehavior } from './FocusInput.ts';

/** A questionnaire that the leader has answered. */
export type FocusAnswers = {
  readonly lens: Lens;
  readonly instrument: Instrument;
  readonly answers: Readonly<Record<string, number | null>>;
  readonly sheet: ScoreSheet;
};

/** A released report, and the instrument that it is about. */
export type FocusReport = { readonly report: FeedbackReport; readonly instrument: Instrument };

/** What editors say of a behavior; malleability and effort on 0..1, null counts as neutral. */
export type FocusEstimates = {
  readonly competency: { readonly key: string };
  readonly malleability: number | null;
  readonly effort: number | null;
};

/** What is known of a leader when their behaviors are ranked. */
export type FocusKnowledge = {
  readonly report: FocusReport | null;
  readonly assessments: readonly FocusAnswers[];
  /** Published behaviors by key. */
  readonly behaviors: ReadonlyMap<string, FocusEstimates>;
};

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
 * - `fit` is the mean of what the activity gives in energy (energy lens) and of the drivers that speak to its competency
 *   (drivers lens). Which scale asks for what, and which competencies a driver speaks to, the instrument says itself.
 *   Own skill is left out: how well it goes is the level's business, and the two would pull in opposite directions.
 * - `use` is how often the leader says they do it: of the behavior itself (behavior lens), else of the closest activity in the
 *   energy audit. Only strengths-first uses it.
 * - `malleability` and `effort` are the editors' estimates in the published behavior.
 *
 * A behavior is ranked where the leader or the others have said anything about it; being published is not enough.
 */
export function focusInputs({ report, assessments, behaviors }: FocusKnowledge, seed: number): FocusInputs {
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

function levelsOf({ report, instrument }: FocusReport, seed: number) {
  const items = ratingItems(instrument).flatMap(({ id: item, behavior, min, max, reversed }) =>
    behavior === null ? [] : [{ item, behavior, min, max, reversed }],
  );
  return behaviorLevels(report, items, { sd: answerDeviation, seed });
}

function visibilityOf({ report, instrument }: FocusReport): Map<string, number> {
  const figures = report.published.filter(({ group }) => group === 'others');
  const most = Math.max(1, ...figures.map(({ raters }) => raters));
  return meansBy(
    ratingItems(instrument).flatMap(({ id, behavior }) => {
      const figure = figures.find(({ item }) => item === id);
      return behavior === null || !figure ? [] : [{ behavior, share: figure.raters / most }];
    }),
  );
}

/** One answer as a share of its range, turned so that more is more of the behavior. */
type AnsweredShare = {
  readonly lens: Lens;
  readonly behavior: string;
  readonly aspect: NonNullable<Scale['aspect']> | 'energy';
  readonly share: number;
};

function answeredShares({ lens, instrument, answers }: FocusAnswers): AnsweredShare[] {
  const aspects = scaleAspects.map((aspect) => {
    const scales = instrument.scales.filter((scale) => scale.aspect === aspect);
    return { aspect, items: new Set(scales.flatMap(({ items }) => items.map(({ item }) => item))) };
  });
  return ratingItems(instrument).flatMap(({ id, behavior, min, max, reversed }) => {
    const answer = answers[id];
    if (behavior === null || answer === undefined || answer === null) return [];
    const share = (answer - min) / (max - min);
    const aspect = aspects.find(({ items }) => items.has(id))?.aspect ?? 'energy';
    return [{ lens, behavior, aspect, share: reversed ? 1 - share : share }];
  });
}

/** How strongly the drivers move the leader that speak to a competency; null where none does. */
function driveOf(competency: string | undefined, assessments: readonly FocusAnswers[]): number | null {
  const drivers = assessments.filter(({ lens }) => lens === 'drivers');
  const shares = drivers.flatMap(({ sheet, instrument }) =>
    instrument.scales.flatMap(({ id, competencies }) => {
      const pomp = sheet.scales[id]?.pomp ?? null;
      const speaksTo = competency !== undefined && competencies?.includes(competency);
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
