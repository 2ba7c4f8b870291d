import { pluginLanguages } from './pluginWords.ts';

/** Returns the language in which an editor uses the panel, or the plugin's first one where it does not speak that. */
export function languageOf(req: { readonly i18n?: { readonly language: string } | undefined }): string {
  return pluginLanguages.pick(req.i18n?.language ?? '');
}
