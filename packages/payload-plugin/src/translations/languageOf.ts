/** A language of the admin panel. */
export type PanelLanguage = 'en' | 'de';

/** Returns the language in which an editor uses the panel; English where there is none or an unknown one. */
export function languageOf(req: {
  readonly i18n?: { readonly language: string } | undefined;
}): PanelLanguage {
  return req.i18n?.language.startsWith('de') ? 'de' : 'en';
}
