import { coreWords } from '../words/coreWords.ts';
import type { FocusReason } from './FocusRanking.ts';

/**
 * Returns a reason as a sentence, in the language that fits `locale` best.
 *
 * @example
 * focusReasonText({ code: 'raises', factor: 'effort', value: 0.2 }, 'en') //=> 'A step takes little effort (20 of 100).'
 */
export function focusReasonText(reason: FocusReason, locale: string): string {
  const words = coreWords(locale).focus.reasons;
  const percent = Math.round(100 * reason.value);
  if (reason.factor === null)
    return reason.code === 'tied'
      ? words.tied({ others: reason.value - 1 })
      : words[reason.code]({ percent });
  const { name, high, low } = words.inputs[reason.factor];
  if (reason.code === 'missing') return words.missing({ name });
  const isHigh = reason.value >= 0.5;
  const { strength, noStrength } = words.inputs.level;
  // A high level that raises, or a low one that lowers, comes from a ranking that puts strengths first.
  const strengthsFirst = reason.factor === 'level' && isHigh === (reason.code === 'raises');
  const text = strengthsFirst ? (isHigh ? strength : noStrength) : isHigh ? high : low;
  return text({ percent });
}
