import { expect, test } from 'vitest';
import type { WaveGap, WaveReason } from './WaveComparison.ts';
import { waveReasonText, waveSummaryText } from './waveReasonText.ts';

test.each([
  [
    { code: 'noReliableChange', difference: 0.34, margin: 1.2, unit: 'points' },
    'en',
    'No reliable change: chance alone can bring about a difference of up to 1.2; here it is +0.3.',
  ],
  [
    { code: 'noReliableChange', difference: -0.04, margin: 1.2, unit: 'points' },
    'de-AT',
    'Keine verlässliche Veränderung: Der Zufall allein kann einen Unterschied von bis zu 1,2 bewirken; hier sind es 0,0.',
  ],
  [
    { code: 'improved', difference: 0.21, margin: 0.18, unit: 'share' },
    'en-US',
    'Improved: the difference of +21 of 100 exceeds the 18 of 100 that chance can bring about.',
  ],
  [
    { code: 'declined', difference: -1.5, margin: 1.2, unit: 'points' },
    'de',
    'Verschlechtert: Der Unterschied von −1,5 ist größer als die 1,2, die der Zufall bewirken kann.',
  ],
  [
    { code: 'ratersShared', shared: 1, raters: 8 },
    'fr',
    'One rater took part both times; this is taken into account.',
  ],
] satisfies [WaveReason, string, string][])('%j in %s', (reason, locale, text) => {
  expect(waveReasonText(reason, locale)).toBe(text);
});

test('groups go by their titles', () => {
  const reason: WaveReason = { code: 'groupsLeftOut', groups: ['peer', 'other'] };
  expect(waveReasonText(reason, 'en', (group) => group.toUpperCase())).toContain('PEER, OTHER');
});

test('every reason has its own finished sentence in both languages', () => {
  const reasons: WaveReason[] = [
    ...(['improved', 'declined', 'noReliableChange'] as const).map((code) => ({
      code,
      difference: 1,
      margin: 2,
      unit: 'points' as const,
    })),
    { code: 'ratersDiffer', shared: 0, raters: 8 },
    { code: 'ratersShared', shared: 3, raters: 8 },
    { code: 'groupsLeftOut', groups: ['peer'] },
    { code: 'itemsLeftOut', items: ['a'] },
    { code: 'itemsLeftOut', items: ['a', 'b'] },
    ...(['notShownBefore', 'notShownAfter', 'notShown', 'noCommonGroup', 'instrumentDiffers'] as const).map(
      (code) => ({ code }),
    ),
  ];
  const texts = ['en', 'de'].flatMap((locale) => reasons.map((reason) => waveReasonText(reason, locale)));
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.filter((text) => !text.endsWith('.') || text.includes('undefined'))).toEqual([]);
});

test('the summary says no reliable change as plainly as change', () => {
  const gap: WaveGap = { id: 'x', verdict: 'notComparable', reasons: [] };
  const change = (verdict: 'improved' | 'noReliableChange') => ({
    ...{
      id: 'x',
      before: 1,
      after: 1,
      difference: 0,
      standardError: 1,
      margin: 2,
      adjustedP: 1,
      reasons: [],
    },
    verdict,
  });
  expect(waveSummaryText([change('noReliableChange'), change('noReliableChange')], 'en')).toBe(
    'No reliable change (2 compared).',
  );
  expect(waveSummaryText([change('improved'), change('noReliableChange'), gap], 'en')).toBe(
    'Of 2 compared: 1 improved, 0 declined, 1 without reliable change. Not comparable: 1.',
  );
  expect(waveSummaryText([change('noReliableChange'), gap], 'de')).toBe(
    'Keine verlässliche Veränderung (1 verglichen). Nicht vergleichbar: 1.',
  );
  expect(waveSummaryText([gap], 'de')).toBe('Zwischen den beiden Berichten lässt sich nichts vergleichen.');
});
