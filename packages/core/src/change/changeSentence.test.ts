import { expect, test } from 'vitest';
import { reliableChange } from '../psychometrics/index.ts';
import { type ChangeReason, type ScoreChangeVerdict, scoreChangeReason } from './changeReason.ts';
import { changeSentence } from './changeSentence.ts';
import { goalAttainment } from './goalAttainment.ts';
import { practiceAdjustedChange } from './practiceAdjustedChange.ts';
import { pulse } from './pulse.ts';

const score = (verdict: ScoreChangeVerdict, difference: number, threshold = 1.2) =>
  ({ about: 'score', verdict, difference, expected: 0, threshold }) as const;

test.each([
  [
    score('noReliableChange', 0.3),
    'en',
    'No reliable change: the difference of 0.3 points is within what chance alone brings about (1.2 points).',
  ],
  [
    score('improved', 1.5),
    'en-GB',
    'Improved: the difference of 1.5 points is more than chance alone brings about (1.2 points).',
  ],
  [
    score('declined', -1.5),
    'fr',
    'Declined: the difference of 1.5 points is more than chance alone brings about (1.2 points).',
  ],
  [
    score('noReliableChange', -0.3),
    'de-AT',
    'Keine verlässliche Veränderung: Der Unterschied von 0,3 Punkten ist nicht größer, als ihn der Zufall allein bewirkt (1,2 Punkte).',
  ],
  [
    score('improved', 1.21, 1.2),
    'en',
    'Improved: the difference of 1.21 points is more than chance alone brings about (1.20 points).',
  ],
  [
    score('noReliableChange', 1.2, 1.2),
    'en',
    'No reliable change: the difference of 1.2 points is within what chance alone brings about (1.2 points).',
  ],
  [
    { ...score('declined', -0.8, 0.6), expected: 0.1 },
    'en',
    'Worse than expected without coaching: the change of −0.8 points differs from the 0.1 points expected by more than chance alone brings about (0.6 points).',
  ],
  [
    { ...score('noReliableChange', 0.3, 0.6), expected: 0.1 },
    'de',
    'Keine verlässliche Veränderung über die hinaus, die ohne Coaching zu erwarten ist: Die Veränderung von 0,3 Punkten weicht von den erwarteten 0,1 Punkten nicht um mehr ab, als der Zufall allein bewirkt (0,6 Punkte).',
  ],
  [
    { about: 'pulse', ...pulse([2, 3, 3, 2]) },
    'en',
    'Improved: the 4 stakeholders who answered see a change of +2.5 on average, from −3 to +3; that is more than chance alone brings about.',
  ],
  [
    { about: 'pulse', ...pulse([0, -1, 0]) },
    'de',
    'Keine verlässliche Veränderung: Die 3 Personen, die geantwortet haben, sehen im Mittel eine Veränderung von −0,3, von −3 bis +3; das ist nicht mehr, als der Zufall allein bewirkt.',
  ],
  [
    { about: 'pulse', ...pulse([3, 3]) },
    'en',
    'Not shown: too few stakeholders have answered to keep single answers private.',
  ],
  [
    { about: 'goals', ...goalAttainment([{ level: 1 }]) },
    'en',
    'On the whole, the goals were reached better than expected: 60.0, where 50 is as expected.',
  ],
] satisfies [ChangeReason, string, string][])('%j in %s', (reason, locale, text) => {
  expect(changeSentence(reason, locale)).toBe(text);
});

test('what a score comes to: the verdict follows the end of the scale that is desired', () => {
  const rise = reliableChange({ before: 2, after: 4.5, sd: 0.9, reliability: 0.77 });
  expect(scoreChangeReason(rise)).toEqual({
    about: 'score',
    verdict: 'improved',
    difference: 2.5,
    expected: 0,
    threshold: rise.threshold,
  });
  expect(scoreChangeReason(rise, { better: 'lower' }).verdict).toBe('declined');
  expect(scoreChangeReason(rise, { better: 'neither' }).verdict).toBe('rose');
  const fall = reliableChange({ before: 4.5, after: 2, sd: 0.9, reliability: 0.77 });
  expect(scoreChangeReason(fall).verdict).toBe('declined');
  expect(scoreChangeReason(fall, { better: 'lower' }).verdict).toBe('improved');
  expect(scoreChangeReason(fall, { better: 'neither' }).verdict).toBe('fell');
  const small = reliableChange({ before: 3, after: 3.6, sd: 0.9, reliability: 0.77 });
  expect(scoreChangeReason(small).verdict).toBe('noReliableChange');
  expect(scoreChangeReason(small, { better: 'lower' }).verdict).toBe('noReliableChange');
});

test('whoever rises, but less than people without coaching, is not said to have declined', () => {
  const sample = { n: 40, before: { mean: 3, sd: 0.5 }, after: { mean: 4, sd: 0.5 }, r: 0.95 };
  const reason = scoreChangeReason(practiceAdjustedChange({ before: 3, after: 3.25, sample }));
  expect(reason).toMatchObject({ verdict: 'declined', difference: 0.25, expected: 1 });
  expect(changeSentence(reason, 'en')).toBe(
    'Worse than expected without coaching: the change of 0.3 points differs from the 1.0 points expected by more than chance alone brings about (0.3 points).',
  );
});

test('every verdict has its own finished sentence in both languages', () => {
  const reasons: ChangeReason[] = [
    ...(['improved', 'declined', 'rose', 'fell', 'noReliableChange'] as const).flatMap((verdict) => [
      score(verdict, 1),
      { ...score(verdict, 1), expected: 0.2 },
    ]),
    ...(['improved', 'declined', 'noReliableChange'] as const).map((verdict) => ({
      about: 'pulse' as const,
      verdict,
      mean: 1,
      raters: 6,
      interval: { lower: 0, upper: 2, confidence: 0.95, from: 'answers' as const },
    })),
    { about: 'pulse', verdict: 'tooFew' },
    ...([-1, 0, 1] as const).map((level) => ({ about: 'goals' as const, ...goalAttainment([{ level }]) })),
  ];
  const texts = ['en', 'de'].flatMap((locale) => reasons.map((reason) => changeSentence(reason, locale)));
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.filter((text) => /undefined|NaN/.test(text) || !text.endsWith('.'))).toEqual([]);
});
