export { issueText } from './issueText.ts';
export type { PanelLanguage } from './languageOf.ts';
export { languageOf } from './languageOf.ts';
