import { localize } from '@coaching/core';
import type { RouteAnswer } from '@coaching/core/api';
import { ratingItems } from '@coaching/core/assessment';
import {
  answerDeviation,
  compareWaves,
  type FeedbackWave,
  type WaveChange,
  type WaveGap,
  waveReasonText,
  waveSummaryText,
} from '@coaching/core/feedback';
import { defaultConfidence as confidence } from '@coaching/core/psychometrics';
import { pluginWords } from '../../words/pluginWords.ts';
import type { ReleasedRound } from './ReleasedRound.ts';

type RoundChange = RouteAnswer<'reports.getChange'>['rounds'][number];
type Finding = Omit<RoundChange['items'][number], 'item' | 'text' | 'behavior' | 'reversed'>;

/**
 * Returns how the others' view has changed between two rounds: question by question in answer points, and behavior by behavior
 * in hundredths of the answer range. Only what both reports have shown goes in.
 */
export function waveChange(
  before: ReleasedRound,
  after: ReleasedRound,
  locale: string,
): Pick<RoundChange, 'scale' | 'summary' | 'behaviors' | 'items'> {
  const { instrument } = after.frozen;
  const items = ratingItems(instrument);
  const waves = compareWaves(waveOf(before), waveOf(after), {
    items: items.map(({ id, behavior, min, max, reversed }) => ({
      item: id,
      min,
      max,
      reversed,
      ...(behavior === null ? {} : { behavior }),
    })),
    sd: answerDeviation,
    confidence,
  });
  const [first] = items;
  const behaviors = [...new Set(items.flatMap(({ behavior }) => behavior ?? []))];
  const titleOf = (behavior: string) => {
    const title = after.report.behaviors[behavior] ?? before.report.behaviors[behavior] ?? behavior;
    return localize(title, locale);
  };
  return {
    scale: { min: first?.min ?? 0, max: first?.max ?? 0 },
    summary: waveSummaryText(behaviors.length > 0 ? waves.behaviors : waves.items, locale),
    behaviors: behaviors.flatMap((key) => {
      const found = waves.behaviors.find(({ id }) => id === key);
      return found ? [{ behavior: { key, title: titleOf(key) }, ...findingOf(found, 100, locale) }] : [];
    }),
    items: items.flatMap(({ id, behavior, reversed }) => {
      const found = waves.items.find((one) => one.id === id);
      const text = instrument.items.find((item) => item.id === id)?.text ?? id;
      return found
        ? [
            {
              item: id,
              text: localize(text, locale, instrument.language),
              behavior,
              reversed,
              ...findingOf(found, 1, locale),
            },
          ]
        : [];
    }),
  };
}

function waveOf({ report }: ReleasedRound): FeedbackWave {
  const { key: id, version, hash } = report.instrument;
  return { round: report.round, instrument: { id, version, hash }, report: report.report };
}

/** @param times - what the figures are multiplied by: behaviors are shares */
function findingOf(found: WaveChange | WaveGap, times: number, locale: string): Finding {
  const titles: Readonly<Record<string, string>> = pluginWords(locale).reports.groups;
  const sentence = found.reasons
    // Who answered is the same for all figures, and is said once in the notes.
    .filter(({ code }) => code !== 'ratersDiffer' && code !== 'ratersShared')
    .map((reason) => waveReasonText(reason, locale, (group) => titles[group] ?? group))
    .join(' ');
  if (found.verdict === 'notComparable')
    return {
      before: null,
      after: null,
      difference: null,
      threshold: null,
      interval: null,
      verdict: found.verdict,
      sentence,
    };
  const { verdict, before, after, difference, margin } = found;
  return {
    before: times * before,
    after: times * after,
    difference: times * difference,
    threshold: times * margin,
    interval: { lower: times * (difference - margin), upper: times * (difference + margin), confidence },
    verdict,
    sentence,
  };
}
