import type { Issue } from '@coaching/core';
import type { PluginWords } from './pluginWords.ts';

/** Where a mistake is in a document of the panel, and which one. What an issue of core says itself is meant for programmers. */
export type Mistake = Pick<Issue, 'path' | 'code'>;

/**
 * Returns the sentence that tells an editor about a mistake: by its field and its code, else by the code alone.
 *
 * @example
 * issueText({ path: ['scales', 0, 'items', 2, 'item'], code: 'unknown_item' }, pluginWords('en').issues)
 * //=> 'This item is not in the tab “Items”. Choose another one, or delete the row.'
 */
export function issueText({ path, code }: Mistake, { byField, byCode }: PluginWords['issues']): string {
  const field = path.findLast((step) => typeof step === 'string') ?? '';
  const sentencesOfFields: Readonly<Record<string, Readonly<Record<string, string>>>> = byField;
  const sentences: Readonly<Record<string, string>> = byCode;
  return sentencesOfFields[field]?.[code] ?? sentences[code] ?? byCode.invalid;
}
