import type { Issue } from '../../../errors/index.ts';
import type { Localized } from '../../../text/localized.ts';
import type { InstrumentInput } from '../instrument.ts';

/** One text that readers see, and where it stands. */
export type LocatedText = { readonly path: Issue['path']; readonly text: Localized };

/** Returns every text of an instrument that readers see. */
export function localizedTexts(instrument: InstrumentInput): LocatedText[] {
  const optional = (text: Localized | undefined, path: Issue['path']) =>
    text === undefined ? [] : [{ path, text }];
  return [
    { path: ['title'], text: instrument.title },
    ...optional(instrument.description, ['description']),
    ...optional(instrument.instructions, ['instructions']),
    ...instrument.items.map(({ text }, index) => ({ path: ['items', index, 'text'], text })),
    ...instrument.scales.flatMap(({ title, bands }, index) => [
      { path: ['scales', index, 'title'], text: title },
      ...(bands?.ranges ?? []).map((band, range) => ({
        path: ['scales', index, 'bands', 'ranges', range, 'title'],
        text: band.title,
      })),
    ]),
    ...(instrument.composites ?? []).map(({ title }, index) => ({
      path: ['composites', index, 'title'],
      text: title,
    })),
    ...Object.entries(instrument.formats).flatMap(([name, { labels = [] }]) =>
      labels.map((text, index) => ({ path: ['formats', name, 'labels', index], text })),
    ),
  ];
}
