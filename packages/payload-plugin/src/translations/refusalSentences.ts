import { errorCodes } from '@coaching/core';
import type { PanelLanguage } from './languageOf.ts';

/** Codes that editors can meet in the panel. */
const codes = [
  'ipsative_score',
  'norm_too_small',
  'norm_too_similar',
  'forbidden',
  'unauthenticated',
  'not_found',
  'internal',
] as const;

type PanelCode = (typeof codes)[number];

const german: Readonly<Record<PanelCode, string>> = {
  ipsative_score:
    'Ein Wert aus einer Auswahl ordnet nur innerhalb einer Person; er lässt sich nicht zwischen Personen vergleichen.',
  norm_too_small:
    'Weniger als 100 Personen haben einen Wert. Zählungen von so wenigen würden Einzelne preisgeben; warten Sie auf weitere Antworten.',
  norm_too_similar:
    'Weniger als 100 Personen haben seit der letzten Norm geantwortet. Ein Vergleich der beiden würde Einzelne preisgeben.',
  forbidden: 'Ihre Rolle erlaubt das nicht.',
  unauthenticated: 'Melden Sie sich an und versuchen Sie es dann noch einmal.',
  not_found: 'Das gibt es nicht, oder Sie dürfen es nicht sehen.',
  internal:
    'Bei uns ist etwas schiefgegangen. Nichts wurde gespeichert; versuchen Sie es später noch einmal.',
};

const isPanelCode = (code: unknown): code is PanelCode => codes.some((known) => known === code);

/** Returns the sentence that tells an editor why something was refused; an unknown code is a fault of ours. */
export function refusalSentence(code: unknown, language: PanelLanguage): string {
  const known = isPanelCode(code) ? code : 'internal';
  return language === 'de' ? german[known] : errorCodes[known].title;
}
