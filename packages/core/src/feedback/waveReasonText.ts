import { coreLanguages, coreWords } from '../words/coreWords.ts';
import type { WaveComparison, WaveReason } from './WaveComparison.ts';

/**
 * Returns a reason of a wave comparison as a sentence, in the language that fits `locale` best.
 *
 * @param groupTitle - how a group is called in that language; default its id
 * @example
 * waveReasonText({ code: 'noReliableChange', difference: 0.34, margin: 1.2, unit: 'points' }, 'en')
 * //=> 'No reliable change: chance alone can bring about a difference of up to 1.2; here it is +0.3.'
 */
export function waveReasonText(
  reason: WaveReason,
  locale: string,
  groupTitle: (group: string) => string = (group) => group,
): string {
  const { waves } = coreWords(locale);
  if ('margin' in reason) {
    const { code, unit, difference, margin } = reason;
    const number = (value: number, digits: number) => {
      const [shown, places] = unit === 'share' ? [100 * value, digits - 1] : [value, digits];
      const fixed = { minimumFractionDigits: places, maximumFractionDigits: places, useGrouping: false };
      return new Intl.NumberFormat(coreLanguages.pick(locale), fixed).format(shown);
    };
    const size = Math.abs(difference);
    // A difference beside a limit that reads the same would make no sense to a reader.
    const digits = number(size, 1) === number(margin, 1) ? 2 : 1;
    // What rounds to nothing has no sign.
    const sign = /[1-9]/.test(number(size, digits)) ? (difference > 0 ? '+' : '−') : '';
    const inUnit = (text: string) => (unit === 'share' ? waves.share({ hundredths: text }) : text);
    return waves[code]({
      difference: inUnit(`${sign}${number(size, digits)}`),
      margin: inUnit(number(margin, digits)),
    });
  }
  if (reason.code === 'ratersShared') return waves.ratersShared({ shared: reason.shared });
  if (reason.code === 'groupsLeftOut')
    return waves.groupsLeftOut({ groups: reason.groups.map(groupTitle).join(', ') });
  if (reason.code === 'itemsLeftOut') return waves.itemsLeftOut({ count: reason.items.length });
  return waves[reason.code];
}

/**
 * Returns how many items or behaviors have changed, in one or two sentences.
 *
 * @example
 * waveSummaryText([{ id: 'listens', verdict: 'notComparable', reasons: [] }], 'en') //=> 'Nothing can be compared between the two reports.'
 */
export function waveSummaryText(changes: WaveComparison['items'], locale: string): string {
  const counts = { improved: 0, declined: 0, noReliableChange: 0, notComparable: 0 };
  for (const { verdict } of changes) counts[verdict] += 1;
  const { improved, declined, noReliableChange, notComparable } = counts;
  const { summary } = coreWords(locale).waves;
  const compared = improved + declined + noReliableChange;
  if (compared === 0) return summary.nothing;
  const told =
    improved + declined === 0
      ? summary.unchanged({ compared })
      : summary.changed({ compared, improved, declined, noReliableChange });
  return notComparable === 0 ? told : `${told} ${summary.notComparable({ notComparable })}`;
}
