'use client';
import { useTranslation } from '@payloadcms/ui';
import { type AdminWords, adminWords } from '../translations/adminWords.ts';
import { languageOf, type PanelLanguage } from '../translations/languageOf.ts';

/** Returns the language in which the editor uses the panel, and the plugin's words in it. */
export function useWords(): { readonly language: PanelLanguage; readonly words: AdminWords } {
  const { i18n } = useTranslation();
  const language = languageOf({ i18n });
  return { language, words: adminWords[language] };
}
