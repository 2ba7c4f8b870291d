export { acceptedLanguages } from './acceptedLanguages.ts';
export { createLanguages, type Languages } from './createLanguages.ts';
export { createWords, wordsFrom } from './createWords.ts';
export { fill } from './fill.ts';
export type { MessageValues } from './MessageValues.ts';
export { pickLanguage } from './pickLanguage.ts';
export type { Catalogue, Translation, Wording, Words } from './Words.ts';
