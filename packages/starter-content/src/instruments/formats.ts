import type { Texts } from '../behaviors/competencyGroup.ts';

/** How often an act is seen. */
export const frequencyLabels: Texts[] = [
  { en: 'Almost never', de: 'Fast nie' },
  { en: 'Rarely', de: 'Selten' },
  { en: 'Sometimes', de: 'Manchmal' },
  { en: 'Often', de: 'Oft' },
  { en: 'Almost always', de: 'Fast immer' },
];

/** How much something matters. */
export const importanceLabels: Texts[] = [
  { en: 'Not important', de: 'Nicht wichtig' },
  { en: 'Slightly important', de: 'Etwas wichtig' },
  { en: 'Fairly important', de: 'Ziemlich wichtig' },
  { en: 'Very important', de: 'Sehr wichtig' },
  { en: 'Extremely important', de: 'Äußerst wichtig' },
];

/** How much someone wants something. */
export const wishLabels: Texts[] = [
  { en: 'Not at all', de: 'Gar nicht' },
  { en: 'A little', de: 'Ein wenig' },
  { en: 'Somewhat', de: 'Etwas' },
  { en: 'Quite a lot', de: 'Ziemlich' },
  { en: 'Very much', de: 'Sehr' },
];

/** From draining, through neither, to energizing. */
export const energyLabels: Texts[] = [
  { en: 'Drains me a great deal', de: 'Kostet mich sehr viel Kraft' },
  { en: 'Drains me', de: 'Kostet mich Kraft' },
  { en: 'Drains me a little', de: 'Kostet mich ein wenig Kraft' },
  { en: 'Neither', de: 'Weder noch' },
  { en: 'Gives me a little energy', de: 'Gibt mir ein wenig Kraft' },
  { en: 'Gives me energy', de: 'Gibt mir Kraft' },
  { en: 'Gives me a great deal of energy', de: 'Gibt mir sehr viel Kraft' },
];

/** How well someone does something, in own judgment. */
export const skillLabels: Texts[] = [
  { en: 'I am still a beginner', de: 'Darin bin ich noch am Anfang' },
  { en: 'I manage with help', de: 'Mit Hilfe gelingt es mir' },
  { en: 'I do it adequately', de: 'Ich mache es ordentlich' },
  { en: 'I do it well', de: 'Ich mache es gut' },
  { en: 'Others come to me for it', de: 'Andere fragen mich darum' },
];

/** How well a description fits. */
export const accuracyLabels: Texts[] = [
  { en: 'Very inaccurate', de: 'Trifft gar nicht zu' },
  { en: 'Moderately inaccurate', de: 'Trifft eher nicht zu' },
  { en: 'Neither accurate nor inaccurate', de: 'Weder noch' },
  { en: 'Moderately accurate', de: 'Trifft eher zu' },
  { en: 'Very accurate', de: 'Trifft genau zu' },
];
