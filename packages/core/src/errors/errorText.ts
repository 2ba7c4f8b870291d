import { fill } from 'words';
import { normFloor } from '../assessment/norms/normFloor.ts';
import { coreWords } from '../words/coreWords.ts';
import type { ErrorCode } from './errorCodes.ts';

/** What the sentences name that a rule decides. */
const rules = { people: normFloor };

/**
 * Returns the sentence of a code, which tells the reader what to do, in the language that fits the locale best.
 *
 * @example
 * errorText('reason_missing', 'de') //=> 'Geben Sie einen Grund an.'
 */
export function errorText(code: ErrorCode, locale = 'en'): string {
  return fill(coreWords(locale).errors[code], rules);
}
