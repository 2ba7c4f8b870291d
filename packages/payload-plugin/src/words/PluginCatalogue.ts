import type { Translation } from '@coaching/core/words';
import type { en } from './en.ts';

/** The plugin's sentences in one language. */
export type PluginCatalogue = Translation<typeof en>;
