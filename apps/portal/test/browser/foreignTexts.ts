import type { Page } from 'embedded-browser';

/** All that people read or hear on a page: texts, and what the attributes for readers say. Nobody hears a label of what is hidden. */
const readPage = `(() => {
  const texts = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest('script, style, noscript')) texts.push(node.textContent);
  for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'placeholder', 'title', 'alt'])
    for (const element of document.querySelectorAll('[' + name + ']'))
      if (!name.startsWith('aria-') || !element.closest('[aria-hidden=true]')) texts.push(element.getAttribute(name));
  return [...new Set(texts.map((text) => text.trim()))];
})()`;

/** Returns the words that Intl writes into dates, times and numbers of a language, and its names of the languages in the data. */
function intlWords(locale: string, data: ReadonlySet<string>): string[] {
  const words = new Set<string>();
  const formats: Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'long', timeStyle: 'short' },
    { weekday: 'long', month: 'long', day: 'numeric' },
    { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric' },
    { timeZoneName: 'shortOffset', timeZone: 'Europe/Berlin' },
  ];
  for (const format of formats.map((options) => new Intl.DateTimeFormat(locale, options)))
    for (let day = 0; day < 366; day += 1)
      for (const { value } of format.formatToParts(Date.UTC(2026, 0, 1 + day)))
        for (const [word] of value.matchAll(/\p{L}+/gu)) words.add(word);
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
  for (const tag of data) if (/^[a-z]{2}$/.test(tag)) words.add(languageNames.of(tag) ?? tag);
  return [...words];
}

/** What a program may show although nobody wrote it for readers: the name of a time zone. */
const zone = /^(UTC|[A-Z][A-Za-z_-]+(\/[A-Za-z0-9_+-]+)+)$/;

/** Texts in brackets come from the catalogue; one may stand in another. */
function withoutBrackets(text: string): string {
  const next = text.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
  return next === text ? text : withoutBrackets(next);
}

export type Known = {
  /** What the API has answered: all strings of it. */
  readonly data: ReadonlySet<string>;
  readonly locale: string;
  /** Names that are the same in every language. */
  readonly names: readonly string[];
};

/** Returns the texts of a page, with what the API gave, that are neither of the catalogue nor data, nor dates or numbers. */
export async function foreignTexts(page: Page, { data, locale, names }: Known): Promise<string[]> {
  const texts: unknown = await page.evaluate(readPage);
  if (!Array.isArray(texts)) throw new Error('The page cannot be read.');
  const intl = new Set(intlWords(locale, data));
  // A single word of the API, such as `open`, may be a code: it may stand for itself, but excuses no part of a text. Codes
  // begin with a small letter; a title of one word begins with a capital, and is known as a whole word.
  const titles = new Set([...data].filter((text) => /^\p{Lu}\p{L}{3,}$/u.test(text)));
  const parts = [...data]
    .filter((text) => /\s|[^a-zA-Z]/.test(text) && text.length > 3)
    .sort((a, b) => b.length - a.length);
  return texts.map(String).filter((text) => {
    if (data.has(text) || names.includes(text) || zone.test(text)) return false;
    let rest = withoutBrackets(text);
    for (const part of parts) if (rest.includes(part)) rest = rest.replaceAll(part, ' ');
    return [...rest.matchAll(/\p{L}+/gu)].some(([word]) => !intl.has(word) && !titles.has(word));
  });
}

/** Adds all strings of an answer of the API to what is known as data. */
export function collectStrings(value: unknown, data: Set<string>): void {
  if (typeof value === 'string') {
    data.add(value.trim());
    // A text of several paragraphs is shown in as many.
    for (const line of value.split('\n')) data.add(line.trim());
  } else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) collectStrings(one, data);
}
