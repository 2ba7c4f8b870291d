import { describe, expect, test } from 'vitest';
import type { FocusBehavior, FocusInput } from './FocusInput.ts';
import { focusRankingSchema } from './FocusRanking.ts';
import { focusSummary } from './focusSummary.ts';
import { focusSummaryText } from './focusSummaryText.ts';
import { rankFocus } from './rankFocus.ts';

const known = { importance: 0.5, visibility: 0.5, level: 0.5, malleability: 0.5, fit: 0.5, effort: 0.5 };
const behavior = (id: string, inputs: Omit<FocusBehavior, 'id'> = {}): FocusBehavior => ({
  id,
  ...known,
  ...inputs,
});
const field = Array.from({ length: 8 }, (_, index) =>
  behavior(`b${index}`, { importance: 0.5 + index / 100 }),
);
const summaryOf = (input: Omit<FocusInput, 'seed'>) => focusSummary(rankFocus({ seed: 3, ...input }));

const clear = summaryOf({ behaviors: [...field, behavior('top', { importance: 1, visibility: 0.9 })] });
const close = summaryOf({
  behaviors: [
    ...field,
    behavior('first', { importance: 0.9, level: 0.4 }),
    behavior('second', { importance: 0.8, level: 0.3 }),
  ],
});
const shaky = summaryOf({
  behaviors: [...field, behavior('top', { level: 0.2 })],
  raterSamples: { top: [0.2, 0.9, 0.9, 0.9] },
});
const tied = summaryOf({ behaviors: [behavior('a'), behavior('b'), { id: 'c' }] });

describe('how sure a ranking is', () => {
  test('firm where the first stays first under most weightings', () => {
    expect(clear).toMatchObject({ certainty: 'firm', first: ['top'], topLever: 'top' });
    expect(clear.reasons).toEqual([
      { code: 'weightings', first: expect.closeTo(1, 1), top: 1 },
      { code: 'noRaters' },
      { code: 'modes', agreeing: 3, modes: 3 },
    ]);
  });

  test('less than firm where the second comes close, although both stay in the top 3', () => {
    expect(close.certainty).not.toBe('firm');
    expect(close.topLever).toBe('second');
    expect(close.reasons[0]).toMatchObject({ code: 'weightings', top: 1 });
  });

  test('never firm where many inputs are not known', () => {
    const guessed = summaryOf({ behaviors: [{ id: 'listens', importance: 0.9 }, { id: 'delegates' }] });
    expect(guessed).toMatchObject({ certainty: 'likely', first: ['listens'] });
    expect(guessed.reasons[0]).toEqual({ code: 'weightings', first: 1, top: 1 });
  });

  test('open where raters would not have it so, whatever the weights say', () => {
    expect(shaky).toMatchObject({ certainty: 'open', first: ['top'], topLever: null });
    expect(shaky.reasons).toContainEqual({ code: 'raters', first: 0.25, top: 0.25 });
  });

  test('open where the top lever stays among the first three, but other raters would put another first', () => {
    const summary = summaryOf({
      behaviors: [...field, behavior('top', { level: 0.2 }), behavior('next', { level: 0.25 })],
      raterSamples: { top: [0.2, 0.3, 0.3, 0.3] },
    });
    expect(summary).toMatchObject({ certainty: 'open', topLever: 'top' });
    expect(summary.reasons[0]).toMatchObject({ first: expect.closeTo(0.75, 1) });
    expect(summary.reasons[1]).toEqual({ code: 'raters', first: 0.25, top: 1 });
    expect(focusSummaryText(summary, 'en')).toMatch(
      /^“top” comes first, but others come close\. .* first in 25% /,
    );
  });

  test('open where the first place is shared; few behaviors and missing inputs are said', () => {
    expect(tied).toMatchObject({ certainty: 'open', first: ['a', 'b', 'c'], topLever: null });
    expect(tied.reasons).toContainEqual({ code: 'fewBehaviors', behaviors: 3 });
    expect(tied.reasons).toContainEqual({ code: 'missing', share: 6 / 18 });
  });
});

test('in sentences, the verdict first', () => {
  expect(focusSummaryText(clear, 'en', (id) => id.toUpperCase())).toMatch(
    /^“TOP” comes first, and that is firm\. When .* not known\. Of 3 other ways to rank, 3 lead to much the same first three\.$/,
  );
  expect(focusSummaryText(shaky, 'de-AT')).toMatch(
    /^„top“ steht vorn, aber zu selten, .* Mit anderen Befragten derselben Art stünde es in 25 % der Versuche vorn/,
  );
  expect(focusSummaryText(tied, 'en')).toBe(
    'The first place is shared: “a”, “b”, “c”. How much other raters would change is not known. Of 3 other ways to rank, 3 lead to much the same first three. With 3 behaviors, all are among the first three anyway. 33% of the inputs are not known and count as medium.',
  );
  const alone = summaryOf({ behaviors: [behavior('a')] });
  expect(focusSummaryText(alone, 'de')).toContain('Es gibt nur ein Verhalten');
});

test('each certainty has its own sentence in both languages', () => {
  const texts = ['en', 'de'].flatMap((locale) =>
    (['firm', 'likely', 'open'] as const).map((certainty) =>
      focusSummaryText({ certainty, first: ['a'], topLever: 'a', reasons: [] }, locale),
    ),
  );
  expect(new Set(texts).size).toBe(6);
});

test('a ranking that was kept before first places were counted is still read, and nothing is claimed of them', () => {
  const ranking = rankFocus({ seed: 3, behaviors: field });
  const kept = {
    ...ranking,
    behaviors: ranking.behaviors.map(({ stability: { first: _, ...stability }, ...one }) => ({
      ...one,
      stability,
    })),
  };
  const summary = focusSummary(focusRankingSchema.parse(kept));
  expect(summary.certainty).toBe('open');
  expect(summary.reasons.map(({ code }) => code)).toEqual(['noRaters', 'modes']);
});
