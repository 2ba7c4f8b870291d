import { useEffect, useSyncExternalStore } from 'react';
import type { Language } from './languages.ts';
import { language, onLanguage } from './words.ts';

/** Returns the language of this visit, follows it, and names it to screen readers and hyphenation. */
export function useLanguage(): Language {
  const spoken = useSyncExternalStore(onLanguage, () => language);
  useEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  return spoken;
}
