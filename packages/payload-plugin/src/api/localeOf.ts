import { languageQuery } from '@coaching/core/api';
import { acceptedLanguages, coreLanguages } from '@coaching/core/words';
import type { PayloadRequest } from '../host/types.ts';

const base = (tag: string) => tag.toLowerCase().split('-', 1)[0];

/** The languages of sentences and of the host's content. */
function spoken(req: PayloadRequest): ReadonlySet<string | undefined> {
  const { localization } = req.payload.config;
  return new Set([...coreLanguages.tags(), ...(localization ? localization.localeCodes : [])].map(base));
}

/**
 * Returns the language of an answer: what the query names in `locale`, else the first language of `Accept-Language` in
 * which there is something to read, else English.
 */
export function localeOf(req: PayloadRequest): string {
  const { data } = languageQuery.safeParse(Object.fromEntries(req.searchParams ?? []));
  if (data?.locale !== undefined) return data.locale;
  const known = spoken(req);
  const accepted = acceptedLanguages(req.headers.get('accept-language') ?? '');
  return accepted.find((tag) => known.has(base(tag))) ?? coreLanguages.tags()[0];
}
