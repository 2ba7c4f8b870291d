import { type Localized, localize } from '@coaching/core';
import {
  compareVersions,
  type Instrument,
  parseInstrument,
  type ScaleVerdict,
  scaleComparisonText,
} from '@coaching/core/assessment';
import type { Stored } from '../reading/read.ts';
import { toInstrument } from './toInstrument.ts';

/** What publishing would do to the scores of one scale. */
export type ScaleOutlook = { readonly title: string; readonly verdict: ScaleVerdict; readonly text: string };

/**
 * Returns what publishing the document would do to the comparability of its scores; empty where nothing changes, null
 * while the document has mistakes.
 *
 * @param published - definition of the newest published version
 * @param doc - in the language of the original
 * @param locale - of the sentences
 */
export function compareWithPublished(
  published: unknown,
  doc: Stored,
  locale: string,
): readonly ScaleOutlook[] | null {
  const before = parseInstrument(published);
  const after = parseInstrument(toInstrument(doc, 'next', () => undefined));
  if (!before.ok || !after.ok) return null;
  const [old, next] = [inOriginal(before.value), inOriginal(after.value)];
  const titles = new Map([...old.scales, ...next.scales].map(({ id, title }) => [id, title]));
  return compareVersions(old, next)
    .scales.filter(({ verdict }) => verdict !== 'same')
    .map((scale) => ({
      title: localize(titles.get(scale.id) ?? scale.id, locale),
      verdict: scale.verdict,
      text: scaleComparisonText(scale, locale),
    }));
}

/** The form holds one language; the published version is read in the same one. */
function inOriginal(instrument: Instrument): Instrument {
  const text = (localized: Localized) => localize(localized, instrument.language);
  return {
    ...instrument,
    title: text(instrument.title),
    ...(instrument.instructions === undefined ? {} : { instructions: text(instrument.instructions) }),
    items: instrument.items.map(({ id, text: own, format }) => ({ id, format, text: text(own) })),
    scales: instrument.scales.map((scale) => ({ ...scale, title: text(scale.title) })),
    formats: Object.fromEntries(
      Object.entries(instrument.formats).map(([name, format]) => [
        name,
        format.labels === undefined ? format : { ...format, labels: format.labels.map(text) },
      ]),
    ),
  };
}
