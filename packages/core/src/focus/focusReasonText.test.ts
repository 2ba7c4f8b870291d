import { expect, test } from 'vitest';
import { focusFactors } from './FocusInput.ts';
import type { FocusReason } from './FocusRanking.ts';
import { focusReasonText } from './focusReasonText.ts';

test.each([
  [{ code: 'raises', factor: 'effort', value: 0.2 }, 'en', 'A step takes little effort (20 of 100).'],
  [
    { code: 'lowers', factor: 'level', value: 0.8 },
    'en',
    'Others already see it at 80 of 100, so one step adds little.',
  ],
  [{ code: 'raises', factor: 'level', value: 0.8 }, 'en', 'Others see it as a strength already (80 of 100).'],
  [
    { code: 'missing', factor: 'fit', value: 0.5 },
    'de-AT',
    'Es ist nicht bekannt, wie es zu dem passt, was Energie gibt; das zählt als mittel.',
  ],
  [
    { code: 'noHeadroom', factor: null, value: 0.98 },
    'de',
    'Es fehlt weniger als ein Schritt: Andere sehen es bei 98 von 100.',
  ],
  [{ code: 'tied', factor: null, value: 2 }, 'en-US', 'It is tied with another behavior.'],
  [{ code: 'tied', factor: null, value: 3 }, 'de', 'Es steht gleichauf mit 2 anderen Verhaltensweisen.'],
  [
    { code: 'unstable', factor: null, value: 0.314 },
    'fr',
    'Its place is uncertain: it is in the top 3 in only 31% of the trials.',
  ],
] satisfies [FocusReason, string, string][])('%j in %s', (reason, locale, text) => {
  expect(focusReasonText(reason, locale)).toBe(text);
});

test('every reason has its own finished sentence in both languages', () => {
  const reasons = focusFactors.flatMap((factor): FocusReason[] => [
    { code: 'raises', factor, value: 0.9 },
    { code: 'lowers', factor, value: 0.1 },
    { code: 'missing', factor, value: 0.5 },
  ]);
  const texts = ['en', 'de'].flatMap((locale) => reasons.map((reason) => focusReasonText(reason, locale)));
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.filter((text) => text.includes('%') || !text.endsWith('.'))).toEqual([]);
});
