import type { FocusMode } from '@coaching/core/focus';

/** The sentences around a ranking in one language. */
export type RankingWords = {
  readonly proposal: string;
  readonly missing: string;
  readonly noReport: string;
  readonly drivers: string;
  readonly agreement: (mode: FocusMode, shared: number, of: number) => string;
};

const en: RankingWords = {
  proposal: 'This is a proposal. You choose what to work on, and need not give a reason.',
  missing: 'Where something is not known it counts as medium. Each behavior says what is missing.',
  noReport: 'There is no 360 report, so how others see the behaviors is not part of this.',
  drivers:
    'Which drivers go with which behaviors, how readily a behavior changes and what a step costs are the editors’ estimates.',
  agreement: (mode, shared, of) => `Ranked ${enModes[mode]}, ${shared} of the first ${of} would be the same.`,
};

const enModes: Readonly<Record<FocusMode, string>> = {
  smallStep: 'by the value of one small step',
  strengthsFirst: 'with strengths first',
  additive: 'by a plain mean of the inputs',
  geometric: 'by a geometric mean of the inputs',
};

const de: RankingWords = {
  proposal: 'Das ist ein Vorschlag. Sie wählen, woran Sie arbeiten, und brauchen keinen Grund zu nennen.',
  missing: 'Was nicht bekannt ist, zählt als mittel. Bei jedem Verhalten steht, was fehlt.',
  noReport: 'Es gibt keinen 360-Grad-Bericht; wie andere das Verhalten sehen, ist daher nicht enthalten.',
  drivers:
    'Welche Antriebe zu welchem Verhalten passen, wie leicht es sich ändert und was ein Schritt kostet, sind Schätzungen der Redaktion.',
  agreement: (mode, shared, of) => `${deModes[mode]} wären ${shared} der ersten ${of} dieselben.`,
};

const deModes: Readonly<Record<FocusMode, string>> = {
  smallStep: 'Nach dem Wert eines kleinen Schritts',
  strengthsFirst: 'Mit den Stärken zuerst',
  additive: 'Nach dem einfachen Mittel der Angaben',
  geometric: 'Nach dem geometrischen Mittel der Angaben',
};

/** Returns the sentences in German for `de` and its regions, else in English. */
export function rankingWords(locale: string): RankingWords {
  return locale.split('-')[0] === 'de' ? de : en;
}
