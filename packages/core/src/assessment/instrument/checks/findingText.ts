import { fill } from 'words';
import { coreLanguages, coreWords } from '../../../words/coreWords.ts';
import type { FindingCode, FindingDetails } from './Finding.ts';

/**
 * Returns the sentence of a finding, in the language that fits `locale` best.
 *
 * @example
 * findingText('no_norm', { scale: 'planning' }, 'en')
 * //=> 'There is no norm for scale “planning”, so its scores cannot be compared with those of others.'
 */
export function findingText(code: FindingCode, details: FindingDetails, locale: string): string {
  const decimal = new Intl.NumberFormat(coreLanguages.pick(locale), {
    maximumFractionDigits: 20,
    useGrouping: false,
  });
  const values = Object.entries(details).map(([name, value]) => [
    name,
    // Whole numbers stay numbers, for plurals.
    typeof value === 'number' && !Number.isInteger(value) ? decimal.format(value) : value,
  ]);
  return fill(coreWords(locale).findings[code], Object.fromEntries(values));
}
