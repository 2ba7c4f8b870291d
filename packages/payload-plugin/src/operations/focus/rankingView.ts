import { localize } from '@coaching/core';
import { needing, type Readable } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import { type FocusFlag, focusReasonText, focusSummary, focusSummaryText } from '@coaching/core/focus';
import type { FocusRankingRecord } from '../../collections/practice/focus.ts';
import { pluginWords } from '../../words/pluginWords.ts';
import type { PublishedBehaviors } from './publishedBehaviors.ts';

type RankingView = RouteAnswer<'focus.rank'>;

/** What a missing input counts, so that the sum of the contributions can be followed. */
const neutral = 0.5;

/** Returns a ranking in one language; a behavior that is no longer published goes by its key. */
export function rankingView(
  shownRecord: Readable<FocusRankingRecord>,
  behaviors: PublishedBehaviors,
  locale: string,
): RankingView {
  const record = needing(shownRecord, 'id', 'engagement', 'mode', 'ranking', 'inputs', 'rankedAt');
  const { ranking, inputs } = record;
  const titleOf = (id: string) => localize(behaviors.get(id)?.title ?? id, locale);
  const summary = focusSummary(ranking);
  return {
    id: record.id,
    engagementId: record.engagement,
    mode: ranking.mode,
    createdAt: new Date(record.rankedAt).toISOString(),
    behaviors: ranking.behaviors.map((one) => {
      const published = behaviors.get(one.id);
      const input = inputs.find(({ id }) => id === one.id);
      return {
        behavior: {
          key: one.id,
          title: titleOf(one.id),
          competency: localize(published?.competency.title ?? '', locale),
        },
        rank: one.rank,
        tied: one.tied,
        leverage: one.leverage,
        difference: one.difference,
        contributions: one.contributions.map(({ factor, value }) => ({
          factor,
          value: input?.[factor] ?? neutral,
          contribution: value,
        })),
        stability: one.stability.weightings,
        raterStability: one.stability.raters,
        first: one.stability.first,
        swap: one.swap && { factor: one.swap.factor, change: one.swap.to - one.swap.from },
        flags: one.flags.map(flagText),
        reasons: one.reasons.map((reason) => focusReasonText(reason, locale)),
      };
    }),
    certainty: summary.certainty,
    summary: focusSummaryText(summary, locale, titleOf),
    topLever: ranking.topLever,
    agreement: agreementOf(record, locale),
    notes: notesOf(record, locale),
  };
}

/** Of the behaviors that stand among the first three, as the stored share counts them. */
function agreementOf(
  { ranking }: Pick<FocusRankingRecord, 'ranking'>,
  locale: string,
): RankingView['agreement'] {
  const words = pluginWords(locale).ranking;
  const first = ranking.behaviors.filter(({ rank }) => rank <= 3).length;
  return ranking.agreement.map(({ mode, tau, sharedTop }) => {
    const shared = Math.round(sharedTop * first);
    return {
      mode,
      shared,
      of: first,
      tau,
      sentence: words.agreement({ mode: words.modes[mode], shared, of: first }),
    };
  });
}

/** `missing:fit`, `tied` and so on. */
function flagText({ code, factor }: FocusFlag): string {
  return factor === null ? code : `${code}:${factor}`;
}

function notesOf(
  { ranking, inputs }: Pick<FocusRankingRecord, 'ranking' | 'inputs'>,
  locale: string,
): string[] {
  const words = pluginWords(locale).ranking;
  const flags = ranking.behaviors.flatMap((behavior) => behavior.flags);
  return [
    words.proposal,
    ...(inputs.every(({ level }) => (level ?? null) === null) ? [words.noReport] : []),
    ...(flags.some(({ code }) => code === 'missing') ? [words.missing] : []),
    words.drivers,
  ];
}
