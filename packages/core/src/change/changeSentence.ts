import { fill } from 'words';
import { coreLanguages, coreWords } from '../words/coreWords.ts';
import type { ChangeReason } from './changeReason.ts';

/**
 * Returns a verdict on change as a sentence, in the language that fits `locale` best.
 *
 * No reliable change is said as plainly as a change. Numbers have one decimal place, or as many as show which is larger.
 *
 * @example
 * changeSentence({ about: 'score', verdict: 'noReliableChange', difference: 0.3, expected: 0, threshold: 1.2 }, 'en')
 * //=> 'No reliable change: the difference of 0.3 points is within what chance alone brings about (1.2 points).'
 */
export function changeSentence(reason: ChangeReason, locale: string): string {
  const { change } = coreWords(locale);
  const write = decimalIn(locale);
  if (reason.about === 'goals') {
    const [score = ''] = distinct(write, [reason.score], [reason.score, 50]);
    return fill(change.goals[reason.verdict], { score });
  }
  if (reason.verdict === 'tooFew') return change.tooFew;
  const beyond = reason.verdict === 'noReliableChange' ? 'no' : 'yes';
  if (reason.about === 'pulse') {
    const { verdict, mean, raters } = reason;
    return change.pulse({
      verdict: change.verdicts[verdict],
      raters,
      mean: write(mean, 1, 'exceptZero'),
      beyond,
    });
  }
  const { verdict, difference, expected, threshold } = reason;
  const compared = [Math.abs(difference - expected), threshold];
  if (expected === 0) {
    const [points = '', chance = ''] = distinct(write, [Math.abs(difference), threshold], compared);
    return change.score({ verdict: change.verdicts[verdict], points, chance, beyond });
  }
  const [points = '', usual = '', chance = ''] = distinct(write, [difference, expected, threshold], compared);
  return change.adjusted({
    verdict: change.adjustedVerdicts[verdict],
    points,
    expected: usual,
    chance,
    beyond,
  });
}

type Write = (value: number, places: number, sign?: 'exceptZero') => string;

/** Returns the values with as many decimal places as tell the two compared numbers apart. */
function distinct(write: Write, values: readonly number[], compared: readonly number[]): string[] {
  const places = [1, 2, 3].find((digits) => new Set(compared.map((value) => value.toFixed(digits))).size > 1);
  return values.map((value) => write(value, places ?? 1));
}

function decimalIn(locale: string): Write {
  const language = coreLanguages.pick(locale);
  return (value, places, sign) => {
    const digits = { minimumFractionDigits: places, maximumFractionDigits: places };
    const format = new Intl.NumberFormat(language, { ...digits, signDisplay: sign ?? 'negative' });
    return format.format(value).replace('-', '−');
  };
}
