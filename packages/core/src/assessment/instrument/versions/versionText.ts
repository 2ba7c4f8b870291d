import { fill } from 'words';
import { coreWords } from '../../../words/coreWords.ts';
import type { ScaleComparison, VersionChange } from './VersionComparison.ts';

/**
 * Returns a change as a sentence, in the language that fits `locale` best.
 *
 * @example
 * versionChangeText({ code: 'key_turned', subject: 'scale', id: 'planning', of: 'E2' }, 'en')
 * //=> 'In scale “planning”, the key of item “E2” is turned round.'
 */
export function versionChangeText({ code, id, of }: VersionChange, locale: string): string {
  return fill(coreWords(locale).versions.changes[code], { id: id ?? '', of: of ?? '' });
}

/**
 * Returns the verdict on a scale, its reasons and what to do, in the language that fits `locale` best.
 *
 * @example
 * scaleComparisonText({ id: 's', verdict: 'notComparable', reasons: ['key_turned'], advice: ['rescore'], sharedItems: [] }, 'en')
 * //=> 'Scores of the two versions cannot be compared as they are: the key of an item is turned round. Score the earlier …'
 */
export function scaleComparisonText(comparison: ScaleComparison, locale: string): string {
  const { list, versions } = coreWords(locale);
  const clauses = comparison.reasons.map((code) => versions.because[code]);
  const last = clauses.at(-1) ?? '';
  const reasons = clauses.length < 2 ? last : list({ first: clauses.slice(0, -1).join(', '), last });
  const values = { reasons, shared: comparison.sharedItems.length };
  return [versions.verdicts[comparison.verdict], ...comparison.advice.map((code) => versions.advice[code])]
    .map((sentence) => fill(sentence, values))
    .join(' ');
}
