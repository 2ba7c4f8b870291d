import type { Issue } from '@coaching/core';
import { issueSentences } from './issueSentences.ts';
import type { PanelLanguage } from './languageOf.ts';

/** Messages of the schema library speak of types, and others name a field as code does: editors know neither. */
const isForProgrammers = (message: string) => /^(Invalid|Too|Unrecognized)\b|^“\w+” is |^$/.test(message);

/**
 * Returns the sentence that tells an editor about a mistake.
 *
 * @example
 * issueText({ path: ['scales', 0, 'items', 2, 'item'], code: 'unknown_item', message: '' }, 'de')
 * //=> 'Diese Frage gibt es im Reiter „Fragen“ nicht. Wählen Sie eine andere oder löschen Sie die Zeile.'
 */
export function issueText(issue: Issue, language: PanelLanguage): string {
  const field = issue.path.findLast((step) => typeof step === 'string') ?? '';
  const sentences = issueSentences[language];
  const exact = sentences[`${field}.${issue.code}`];
  if (language === 'en' && !isForProgrammers(issue.message)) return issue.message;
  return exact ?? sentences[issue.code] ?? sentences.invalid ?? issue.message;
}
