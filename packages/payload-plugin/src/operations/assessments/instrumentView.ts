import { localize } from '@coaching/core';
import type { RouteAnswer } from '@coaching/core/api';
import type { AnswerFormat } from '@coaching/core/assessment';
import type { FrozenInstrument } from './frozenInstruments.ts';

type InstrumentView = RouteAnswer<'assessments.getForm'>['instrument'];

/** Returns a frozen instrument in one language, as somebody who answers it sees it: without its key. */
export function instrumentView(
  { key, version, hash, instrument }: FrozenInstrument,
  locale: string,
): InstrumentView {
  const { title, description, instructions, lens, language, source, license, formats, items, scales } =
    instrument;
  const text = (value: Parameters<typeof localize>[0]) => localize(value, locale, language);
  return {
    key,
    version,
    hash,
    title: text(title),
    description: text(instructions ?? description ?? ''),
    lens,
    language,
    source,
    license,
    formats: Object.fromEntries(
      Object.entries(formats).map(([name, format]) => [name, formatView(format, text)]),
    ),
    items: items.map((item) => ({ id: item.id, text: text(item.text), format: item.format })),
    scales: scales.map((scale) => ({ id: scale.id, title: text(scale.title) })),
  };
}

function formatView(
  format: AnswerFormat,
  text: (value: Parameters<typeof localize>[0]) => string,
): InstrumentView['formats'][string] {
  const labels = format.labels?.map(text);
  if (format.kind === 'forcedChoice') return { kind: 'forcedChoice', options: labels ?? [...format.options] };
  const { min, max, notObserved } = format;
  return {
    kind: 'rating',
    min,
    max,
    ...(labels ? { labels } : {}),
    ...(notObserved === undefined ? {} : { notObserved }),
  };
}
