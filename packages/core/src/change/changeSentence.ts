import type { ChangeReason, ScoreChangeReason, ScoreChangeVerdict } from './changeReason.ts';
import type { GoalAttainment } from './goalAttainment.ts';

type Wording = {
  readonly language: string;
  readonly verdicts: Record<ScoreChangeVerdict, string>;
  /** Where people without coaching change as well, so that a score can rise and yet stay behind. */
  readonly adjustedVerdicts: Record<ScoreChangeVerdict, string>;
  readonly difference: (points: string, chance: string, beyond: boolean) => string;
  readonly adjusted: (points: string, expected: string, chance: string, beyond: boolean) => string;
  readonly pulse: (mean: string, raters: number, beyond: boolean) => string;
  readonly tooFew: string;
  readonly goals: Record<GoalAttainment['verdict'], (score: string) => string>;
};

const en: Wording = {
  language: 'en',
  verdicts: {
    improved: 'Improved',
    declined: 'Declined',
    rose: 'Higher than before',
    fell: 'Lower than before',
    noReliableChange: 'No reliable change',
  },
  adjustedVerdicts: {
    improved: 'Better than expected without coaching',
    declined: 'Worse than expected without coaching',
    rose: 'Higher than expected without coaching',
    fell: 'Lower than expected without coaching',
    noReliableChange: 'No reliable change beyond the one expected without coaching',
  },
  difference: (points, chance, beyond) =>
    `the difference of ${points} points is ${beyond ? 'more than' : 'within what'} chance alone brings about (${chance} points).`,
  adjusted: (points, expected, chance, beyond) =>
    `the change of ${points} points differs from the ${expected} points expected ` +
    `by ${beyond ? 'more' : 'no more'} than chance alone brings about (${chance} points).`,
  pulse: (mean, raters, beyond) =>
    `the ${raters} stakeholders who answered see a change of ${mean} on average, from −3 to +3; ` +
    `that is ${beyond ? 'more than' : 'within what'} chance alone brings about.`,
  tooFew: 'Not shown: too few stakeholders have answered to keep single answers private.',
  goals: {
    above: (score) =>
      `On the whole, the goals were reached better than expected: ${score}, where 50 is as expected.`,
    asExpected: () => 'On the whole, the goals were reached as expected.',
    below: (score) =>
      `On the whole, the goals were reached less than expected: ${score}, where 50 is as expected.`,
  },
};

const de: Wording = {
  language: 'de',
  verdicts: {
    improved: 'Verbessert',
    declined: 'Verschlechtert',
    rose: 'Höher als zuvor',
    fell: 'Niedriger als zuvor',
    noReliableChange: 'Keine verlässliche Veränderung',
  },
  adjustedVerdicts: {
    improved: 'Besser, als ohne Coaching zu erwarten',
    declined: 'Schlechter, als ohne Coaching zu erwarten',
    rose: 'Höher, als ohne Coaching zu erwarten',
    fell: 'Niedriger, als ohne Coaching zu erwarten',
    noReliableChange: 'Keine verlässliche Veränderung über die hinaus, die ohne Coaching zu erwarten ist',
  },
  difference: (points, chance, beyond) =>
    `Der Unterschied von ${points} Punkten ist ${beyond ? 'größer' : 'nicht größer'}, als ihn der Zufall allein bewirkt (${chance} Punkte).`,
  adjusted: (points, expected, chance, beyond) =>
    `Die Veränderung von ${points} Punkten weicht von den erwarteten ${expected} Punkten ` +
    `${beyond ? 'um mehr' : 'nicht um mehr'} ab, als der Zufall allein bewirkt (${chance} Punkte).`,
  pulse: (mean, raters, beyond) =>
    `Die ${raters} Personen, die geantwortet haben, sehen im Mittel eine Veränderung von ${mean}, von −3 bis +3; ` +
    `das ist ${beyond ? 'mehr' : 'nicht mehr'}, als der Zufall allein bewirkt.`,
  tooFew:
    'Nicht gezeigt: Es haben zu wenige Personen geantwortet, um einzelne Antworten vertraulich zu halten.',
  goals: {
    above: (score) =>
      `Insgesamt wurden die Ziele besser erreicht als erwartet: ${score}, wobei 50 wie erwartet heißt.`,
    asExpected: () => 'Insgesamt wurden die Ziele wie erwartet erreicht.',
    below: (score) =>
      `Insgesamt wurden die Ziele weniger erreicht als erwartet: ${score}, wobei 50 wie erwartet heißt.`,
  },
};

/**
 * Returns a verdict on change as a sentence, in German for `de` and its regions, else in English.
 *
 * No reliable change is said as plainly as a change. Numbers have one decimal place, or as many as show which is larger.
 *
 * @example
 * changeSentence({ about: 'score', verdict: 'noReliableChange', difference: 0.3, expected: 0, threshold: 1.2 }, 'en')
 * //=> 'No reliable change: the difference of 0.3 points is within what chance alone brings about (1.2 points).'
 */
export function changeSentence(reason: ChangeReason, locale: string): string {
  const wording = locale.split('-')[0] === 'de' ? de : en;
  if (reason.about === 'goals') {
    const [score = ''] = distinct(wording, [reason.score], [reason.score, 50]);
    return wording.goals[reason.verdict](score);
  }
  if (reason.verdict === 'tooFew') return wording.tooFew;
  const beyond = reason.verdict !== 'noReliableChange';
  if (reason.about === 'pulse') {
    const mean = decimal(wording, reason.mean, 1, 'exceptZero');
    return `${wording.verdicts[reason.verdict]}: ${wording.pulse(mean, reason.raters, beyond)}`;
  }
  const verdicts = reason.expected === 0 ? wording.verdicts : wording.adjustedVerdicts;
  return `${verdicts[reason.verdict]}: ${scoreText(wording, reason, beyond)}`;
}

function scoreText(wording: Wording, reason: ScoreChangeReason, beyond: boolean): string {
  const { difference, expected, threshold } = reason;
  const compared = [Math.abs(difference - expected), threshold];
  if (expected === 0) {
    const [points = '', chance = ''] = distinct(wording, [Math.abs(difference), threshold], compared);
    return wording.difference(points, chance, beyond);
  }
  const [points = '', usual = '', chance = ''] = distinct(
    wording,
    [difference, expected, threshold],
    compared,
  );
  return wording.adjusted(points, usual, chance, beyond);
}

/** Returns the values with as many decimal places as tell the two compared numbers apart. */
function distinct(wording: Wording, values: readonly number[], compared: readonly number[]): string[] {
  const places = [1, 2, 3].find((digits) => new Set(compared.map((value) => value.toFixed(digits))).size > 1);
  return values.map((value) => decimal(wording, value, places ?? 1));
}

function decimal({ language }: Wording, value: number, places: number, sign?: 'exceptZero'): string {
  const digits = { minimumFractionDigits: places, maximumFractionDigits: places };
  const format = new Intl.NumberFormat(language, { ...digits, signDisplay: sign ?? 'negative' });
  return format.format(value).replace('-', '−');
}
