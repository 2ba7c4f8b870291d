export { type Catalogue, createWords, pickLanguage, type Translation, type Words } from 'words';
