import { localize } from '@coaching/core';
import type { FrozenReport, RouteAnswer } from '@coaching/core/api';
import { type RatingItem, ratingItems } from '@coaching/core/assessment';
import {
  answerDeviation,
  type RaterGroupKind,
  raterGroupKinds,
  reportIntervals,
} from '@coaching/core/feedback';
import { pluginWords } from '../../words/pluginWords.ts';
import type { FrozenInstrument } from '../assessments/frozenInstruments.ts';

type ReportView = RouteAnswer<'feedback.getReport'>;

/**
 * Returns a report in one language. Every number about raters is a published figure, or follows from published ones.
 *
 * @param released - when, in epoch milliseconds, or null before
 */
export function reportView(
  frozen: FrozenReport,
  { instrument }: FrozenInstrument,
  options: { readonly hash: string; readonly released: number | null; readonly locale: string },
): ReportView {
  const { locale } = options;
  const { published } = frozen.report;
  const items = ratingItems(instrument);
  const words = pluginWords(locale).reports;
  const intervals = intervalsOf(frozen, items);
  const first = items[0];
  const format = first && instrument.formats[first.format];
  return {
    roundId: frozen.round,
    releasedAt: options.released === null ? null : new Date(options.released).toISOString(),
    instrument: { ...frozen.instrument, title: localize(instrument.title, locale, instrument.language) },
    engineVersion: frozen.engineVersion,
    inputSeal: frozen.inputSeal,
    scale: {
      min: first?.min ?? 0,
      max: first?.max ?? 0,
      labels: format?.labels?.map((label) => localize(label, locale, instrument.language)) ?? [],
    },
    groups: raterGroupKinds.flatMap((kind) => groupView(frozen, kind, words.groups[kind])),
    rows: items.map(({ id, behavior }) => {
      const figures = published.filter(({ item }) => item === id);
      const meanOf = (group: string) => figures.find((figure) => figure.group === group)?.mean ?? null;
      const text = instrument.items.find((item) => item.id === id)?.text ?? id;
      const quadrant = frozen.comparisons.find(({ item }) => item === id)?.quadrant;
      return {
        item: id,
        text: localize(text, locale, instrument.language),
        behavior:
          behavior === null
            ? null
            : { key: behavior, title: localize(frozen.behaviors[behavior] ?? behavior, locale) },
        self: meanOf('self'),
        others: meanOf('others'),
        othersInterval: intervals(id, 'others'),
        means: figures
          .filter(({ group }) => group !== 'self' && group !== 'others')
          .map(({ group, mean, raters }) => ({ group, mean, raters, interval: intervals(id, group) })),
        comparison: quadrant ?? null,
      };
    }),
    notes: notesOf(frozen, locale),
    reportHash: options.hash,
  };
}

/** How sure each published figure is, as far as the number of raters behind it tells. */
function intervalsOf({ report }: FrozenReport, items: readonly RatingItem[]) {
  const known = reportIntervals(
    report,
    items.map(({ id: item, min, max }) => ({ item, min, max })),
    { sd: answerDeviation },
  );
  return (item: string, group: string): ReportView['rows'][number]['othersInterval'] => {
    const found = known.find((one) => one.item === item && one.group === group);
    return found ? { lower: found.lower, upper: found.upper, confidence: found.confidence } : null;
  };
}

/** The leader and the invited groups, and `other` where it was formed from small groups. */
function groupView(
  { report, invited }: FrozenReport,
  kind: RaterGroupKind,
  title: string,
): ReportView['groups'] {
  const figures = report.published.filter(({ group }) => group === kind);
  const isMerged = report.merged.some(({ groups }) => groups.includes(kind));
  const wasAsked = kind === 'self' || invited.some((group) => group === kind);
  if (!wasAsked && figures.length === 0)
    return [{ group: kind, title, raters: null, state: 'none', reliability: null }];
  if (figures.length === 0) {
    const state = kind === 'self' ? 'none' : isMerged ? 'merged' : 'suppressed';
    return [{ group: kind, title, raters: null, state, reliability: null }];
  }
  const reliability = report.groups.find(({ id }) => id === kind)?.reliability ?? null;
  const raters = Math.max(...figures.map((figure) => figure.raters));
  return [{ group: kind, title, raters, state: 'published', reliability }];
}

function notesOf({ report, selfVersion, instrument }: FrozenReport, locale: string): string[] {
  const words = pluginWords(locale).reports;
  const has = (group: string) => report.published.some((figure) => figure.group === group);
  return [
    words.others,
    words.threshold({ least: report.threshold }),
    ...(has('manager') ? [words.manager] : []),
    words.reliability,
    ...(has('others') ? [words.interval] : []),
    selfVersion === null ? words.noSelf : words.comparison,
    ...(selfVersion !== null && selfVersion !== instrument.version
      ? [words.versions({ own: selfVersion, others: instrument.version })]
      : []),
    ...(report.merged.length > 0 ? [words.merged] : []),
    ...(report.suppressed.length > 0 ? [words.suppressed] : []),
    ...(report.kept.length > 0 ? [words.kept] : []),
  ];
}
