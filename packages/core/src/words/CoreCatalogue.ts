import type { Translation } from 'words';
import type { en } from './en.ts';

/** Core's sentences in one language. */
export type CoreCatalogue = Translation<typeof en>;
