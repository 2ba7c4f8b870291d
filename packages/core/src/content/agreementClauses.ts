import type { Localized } from '../text/localized.ts';
import { type CoreWords, coreWords } from '../words/coreWords.ts';
import type { AgreementClause, AgreementParameters, AgreementTemplate } from './agreementTemplate.ts';
import { type ClauseTerm, replaceTerms } from './clauseTerms.ts';

/** A notice is said in hours where it is whole hours: nobody counts 1,440 minutes. */
function durationText(minutes: number, words: CoreWords['agreement']): string {
  return minutes % 60 === 0 && minutes > 0
    ? words.hours({ hours: minutes / 60 })
    : words.minutes({ minutes });
}

function sponsorText(
  { sponsorSees }: AgreementParameters,
  language: string,
  words: CoreWords['agreement'],
): string {
  if (sponsorSees.length === 0) return words.sponsorSeesNothing;
  const views = sponsorSees.map((view) => words.sponsorViews[view]);
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(views);
}

/**
 * Returns what an agreement with these parameters says of a term, as it stands in a clause: some words within a
 * sentence, or a sentence of its own for what either holds or does not.
 *
 * @param language - a BCP 47 tag
 * @example
 * termText('freeCancelMinutes', { ...parameters, freeCancelMinutes: 1440 }, 'en') //=> '24 hours'
 */
export function termText(term: ClauseTerm, parameters: AgreementParameters, language: string): string {
  const words = coreWords(language).agreement;
  switch (term) {
    case 'sessions':
      return words.sessions({ sessions: parameters.sessions });
    case 'termMonths':
      return parameters.termMonths === null ? words.noTerm : words.months({ months: parameters.termMonths });
    case 'retentionMonths':
      return words.months({ months: parameters.retentionMonths });
    case 'freeCancelMinutes':
    case 'freeRescheduleMinutes':
    case 'graceMinutes':
      return durationText(parameters[term], words);
    case 'approvalMinutes':
      return parameters.approvalMinutes === 0
        ? words.confirmedAtOnce
        : words.confirmedWithin({ time: durationText(parameters.approvalMinutes, words) });
    case 'lateCancelConsumes':
      return parameters.lateCancelConsumes ? words.lateCancelConsumes : words.lateCancelFree;
    case 'leaderNoShowConsumes':
      return parameters.leaderNoShowConsumes ? words.noShowConsumes : words.noShowFree;
    case 'sponsorSees':
      return sponsorText(parameters, language, words);
  }
}

/**
 * Returns the clauses of an agreement: those of the template, with every term that they name said as the parameters have
 * it, in each language. Clauses for the sponsor are left out where no sponsor signs.
 */
export function agreementClauses(
  { body, language }: Pick<AgreementTemplate, 'body' | 'language'>,
  parameters: AgreementParameters,
): AgreementClause[] {
  const say = (text: string, spoken: string) =>
    replaceTerms(text, (term) => termText(term, parameters, spoken));
  const saidIn = (text: Localized): Localized =>
    typeof text === 'string'
      ? say(text, language)
      : Object.fromEntries(Object.entries(text).map(([spoken, one]) => [spoken, say(one, spoken)]));
  return body
    .filter(({ audience }) => audience === 'all' || parameters.parties.includes('sponsor'))
    .map((clause) => ({ ...clause, text: saidIn(clause.text) }));
}
