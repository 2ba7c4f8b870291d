import { localize } from '@coaching/core';
import type { License } from '@coaching/core/content';
import {
  groupOf,
  isStored,
  lineOf,
  localizedOf,
  type Stored,
} from '../../collections/content/reading/read.ts';

/** Returns the text of a document in `locale`, else in the language of the original; empty where there is none. */
export function textIn(doc: Stored, value: unknown, locale: string): string {
  const text = localizedOf(value);
  return text === undefined ? '' : localize(text, locale, lineOf(doc.language));
}

/** Returns the locale in which a document's texts are answered: the wanted one where the title exists in it. */
export function localeOf(doc: Stored, locale: string): string {
  const title = doc.title;
  const original = lineOf(doc.language) ?? locale;
  if (!isStored(title)) return original;
  const base = locale.split('-')[0] ?? locale;
  return [locale, base].find((one) => lineOf(title[one]) !== undefined) ?? original;
}

/** Returns the license as readers see it. */
export function licenseIn(doc: Stored): License {
  const { name, spdx, attribution, url } = groupOf(doc.license);
  const more = { spdx: lineOf(spdx), attribution: lineOf(attribution), url: lineOf(url) };
  return {
    name: lineOf(name) ?? '',
    ...(more.spdx ? { spdx: more.spdx } : {}),
    ...(more.attribution ? { attribution: more.attribution } : {}),
    ...(more.url ? { url: more.url } : {}),
  };
}

/** Returns the key of a published document. */
export function keyIn(doc: Stored): string {
  return lineOf(doc.key) ?? '';
}
