'use client';
import { wordsFrom } from '@coaching/core/words';
import { useTranslation } from '@payloadcms/ui';
import type { PanelMessages, PanelReference, PanelWords } from '../words/panelMessages.ts';

/** Payload keeps the messages of a language as long as the panel is open in it: they are built once. */
const built = new WeakMap<PanelMessages['coaching'], PanelWords>();

function wordsOf(messages: PanelMessages['coaching'], language: string): PanelWords {
  const known = built.get(messages);
  if (known) return known;
  const words = wordsFrom<PanelReference>(messages, language);
  built.set(messages, words);
  return words;
}

/** Returns the language in which the editor uses the panel, and the plugin's words in it. */
export function useWords(): {
  readonly language: string;
  readonly words: PanelWords['panel'];
  readonly issueWords: PanelWords['issues'];
} {
  const { i18n } = useTranslation<PanelMessages, 'coaching'>();
  const { panel, issues } = wordsOf(i18n.translations.coaching, i18n.language);
  return { language: i18n.language, words: panel, issueWords: issues };
}
