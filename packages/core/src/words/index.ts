export {
  acceptedLanguages,
  type Catalogue,
  createLanguages,
  createWords,
  fill,
  type Languages,
  pickLanguage,
  type Translation,
  type Words,
  wordsFrom,
} from 'words';
export type { CoreCatalogue } from './CoreCatalogue.ts';
export { type CoreWords, coreLanguages } from './coreWords.ts';
export { en as coreEnglish } from './en.ts';
