import type { Translation, Words } from '@coaching/core/words';
import type { Config } from '../host/types.ts';
import type { en } from './en.ts';
import { pluginLanguages } from './pluginWords.ts';

/** The part of the catalogue that the panel needs in the browser. */
export type PanelReference = Pick<typeof en, 'panel' | 'issues'>;

/** That part in one language, by the name under which Payload sends it to the browser. */
export type PanelMessages = { readonly coaching: Translation<PanelReference> };

/** That part, ready for use. */
export type PanelWords = Words<PanelReference>;

function messagesIn(language: string): PanelMessages {
  const { panel, issues } = pluginLanguages.messagesIn(language);
  return { coaching: { panel, issues } };
}

/**
 * Returns the settings of the panel's languages with the plugin's words in each of them.
 *
 * Payload sends an editor the words of the own language alone, and those of a language that the host has added too: a
 * catalogue that the components import would lack it.
 */
export function withPanelMessages(i18n: Config['i18n'] = {}): NonNullable<Config['i18n']> {
  const languages = new Set([...pluginLanguages.tags(), ...Object.keys(i18n.supportedLanguages ?? {})]);
  const given: Readonly<Record<string, object | undefined>> = i18n.translations ?? {};
  const translations = Object.fromEntries(
    [...languages].map((language) => [language, { ...messagesIn(language), ...given[language] }]),
  );
  return { ...i18n, translations: { ...i18n.translations, ...translations } };
}
