import type { WaveComparison, WaveReason } from './WaveComparison.ts';

type Wording = {
  readonly improved: (difference: string, margin: string) => string;
  readonly declined: (difference: string, margin: string) => string;
  readonly noReliableChange: (difference: string, margin: string) => string;
  readonly share: (hundredths: string) => string;
  readonly ratersDiffer: string;
  readonly ratersShared: (shared: number) => string;
  readonly groupsLeftOut: (groups: string) => string;
  readonly itemsLeftOut: (count: number) => string;
  readonly notShownBefore: string;
  readonly notShownAfter: string;
  readonly notShown: string;
  readonly noCommonGroup: string;
  readonly instrumentDiffers: string;
  readonly summary: (counts: WaveCounts) => string;
};

type WaveCounts = { improved: number; declined: number; noReliableChange: number; notComparable: number };

const en: Wording = {
  improved: (difference, margin) =>
    `Improved: the difference of ${difference} exceeds the ${margin} that chance can bring about.`,
  declined: (difference, margin) =>
    `Declined: the difference of ${difference} exceeds the ${margin} that chance can bring about.`,
  noReliableChange: (difference, margin) =>
    `No reliable change: chance alone can bring about a difference of up to ${margin}; here it is ${difference}.`,
  share: (hundredths) => `${hundredths} of 100`,
  ratersDiffer: 'The raters are taken to be others than before, which makes the comparison less exact.',
  ratersShared: (shared) =>
    shared === 1
      ? 'One rater took part both times; this is taken into account.'
      : `${shared} raters took part both times; this is taken into account.`,
  groupsLeftOut: (groups) => `Only groups that both reports show are compared; left out: ${groups}.`,
  itemsLeftOut: (count) =>
    count === 1
      ? 'One question cannot be compared and is left out.'
      : `${count} questions cannot be compared and are left out.`,
  notShownBefore: 'This cannot be compared: the earlier report does not show it.',
  notShownAfter: 'This cannot be compared: the later report does not show it.',
  notShown: 'This cannot be compared: neither report shows it.',
  noCommonGroup: 'This cannot be compared: the two reports show no group in common.',
  instrumentDiffers:
    'This cannot be compared: the two rounds did not ask with the same version of the questionnaire.',
  summary: ({ improved, declined, noReliableChange, notComparable }) => {
    const compared = improved + declined + noReliableChange;
    if (compared === 0) return 'Nothing can be compared between the two reports.';
    const changes =
      improved + declined === 0
        ? `No reliable change (${compared} compared).`
        : `Of ${compared} compared: ${improved} improved, ${declined} declined, ${noReliableChange} without reliable change.`;
    return notComparable === 0 ? changes : `${changes} Not comparable: ${notComparable}.`;
  },
};

const de: Wording = {
  improved: (difference, margin) =>
    `Verbessert: Der Unterschied von ${difference} ist größer als die ${margin}, die der Zufall bewirken kann.`,
  declined: (difference, margin) =>
    `Verschlechtert: Der Unterschied von ${difference} ist größer als die ${margin}, die der Zufall bewirken kann.`,
  noReliableChange: (difference, margin) =>
    `Keine verlässliche Veränderung: Der Zufall allein kann einen Unterschied von bis zu ${margin} bewirken; hier sind es ${difference}.`,
  share: (hundredths) => `${hundredths} von 100`,
  ratersDiffer:
    'Es wird angenommen, dass andere geantwortet haben als zuvor; das macht den Vergleich ungenauer.',
  ratersShared: (shared) =>
    shared === 1
      ? 'Eine Person hat beide Male geantwortet; das ist berücksichtigt.'
      : `${shared} Personen haben beide Male geantwortet; das ist berücksichtigt.`,
  groupsLeftOut: (groups) =>
    `Verglichen werden nur Gruppen, die beide Berichte zeigen; nicht dabei: ${groups}.`,
  itemsLeftOut: (count) =>
    count === 1
      ? 'Eine Frage lässt sich nicht vergleichen und ist nicht dabei.'
      : `${count} Fragen lassen sich nicht vergleichen und sind nicht dabei.`,
  notShownBefore: 'Das lässt sich nicht vergleichen: Der frühere Bericht zeigt es nicht.',
  notShownAfter: 'Das lässt sich nicht vergleichen: Der spätere Bericht zeigt es nicht.',
  notShown: 'Das lässt sich nicht vergleichen: Keiner der Berichte zeigt es.',
  noCommonGroup: 'Das lässt sich nicht vergleichen: Die Berichte zeigen keine gemeinsame Gruppe.',
  instrumentDiffers:
    'Das lässt sich nicht vergleichen: Die beiden Runden haben nicht dieselbe Fassung des Fragebogens verwendet.',
  summary: ({ improved, declined, noReliableChange, notComparable }) => {
    const compared = improved + declined + noReliableChange;
    if (compared === 0) return 'Zwischen den beiden Berichten lässt sich nichts vergleichen.';
    const changes =
      improved + declined === 0
        ? `Keine verlässliche Veränderung (${compared} verglichen).`
        : `Von ${compared} verglichenen: ${improved} verbessert, ${declined} verschlechtert, ${noReliableChange} ohne verlässliche Veränderung.`;
    return notComparable === 0 ? changes : `${changes} Nicht vergleichbar: ${notComparable}.`;
  },
};

/**
 * Returns a reason of a wave comparison as a sentence, in German for `de` and its regions, else in English.
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
  const isGerman = locale.split('-')[0] === 'de';
  const wording = isGerman ? de : en;
  if ('margin' in reason) {
    const { code, unit, difference, margin } = reason;
    const number = (value: number, digits: number) => {
      const text = unit === 'share' ? (100 * value).toFixed(digits - 1) : value.toFixed(digits);
      return isGerman ? text.replace('.', ',') : text;
    };
    const size = Math.abs(difference);
    // A difference beside a limit that reads the same would make no sense to a reader.
    const digits = number(size, 1) === number(margin, 1) ? 2 : 1;
    // What rounds to nothing has no sign.
    const sign = /[1-9]/.test(number(size, digits)) ? (difference > 0 ? '+' : '−') : '';
    const inUnit = (text: string) => (unit === 'share' ? wording.share(text) : text);
    return wording[code](inUnit(`${sign}${number(size, digits)}`), inUnit(number(margin, digits)));
  }
  if (reason.code === 'ratersShared') return wording.ratersShared(reason.shared);
  if (reason.code === 'groupsLeftOut') return wording.groupsLeftOut(reason.groups.map(groupTitle).join(', '));
  if (reason.code === 'itemsLeftOut') return wording.itemsLeftOut(reason.items.length);
  return wording[reason.code];
}

/**
 * Returns how many items or behaviors have changed, in one or two sentences.
 *
 * @example
 * waveSummaryText([{ id: 'listens', verdict: 'notComparable', reasons: [] }], 'en') //=> 'Nothing can be compared between the two reports.'
 */
export function waveSummaryText(changes: WaveComparison['items'], locale: string): string {
  const counts: WaveCounts = { improved: 0, declined: 0, noReliableChange: 0, notComparable: 0 };
  for (const { verdict } of changes) counts[verdict] += 1;
  return (locale.split('-')[0] === 'de' ? de : en).summary(counts);
}
