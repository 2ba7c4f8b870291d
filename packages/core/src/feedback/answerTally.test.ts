import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnswerTally, answerBand, type GroupAnswers, tallyAnswers } from './answerTally.ts';

const day = 86_400_000;
const peers = (submitted: number): readonly GroupAnswers[] => [{ kind: 'peer', submitted }];

describe('the tally', () => {
  test('does not move within a day, whatever is submitted', () => {
    const morning = tallyAnswers(null, [], 10 * day);
    expect(tallyAnswers(morning, peers(9), 11 * day - 1)).toBe(morning);
    expect(tallyAnswers(morning, peers(9), 11 * day)).toEqual({ day: 11, groups: peers(9) });
  });

  test('moves by three answers at once, or not at all', () => {
    const three = tallyAnswers(null, peers(3), 0);
    expect(three.groups).toEqual(peers(3));
    expect(tallyAnswers(three, peers(5), day)).toEqual({ day: 1, groups: peers(3) });
    expect(tallyAnswers(three, peers(6), day)).toEqual({ day: 1, groups: peers(6) });
  });

  test('a clock that was put back changes nothing', () => {
    const kept = tallyAnswers(null, peers(3), 5 * day);
    expect(tallyAnswers(kept, peers(9), 4 * day)).toBe(kept);
  });

  /** One leader invites, waits and looks as they like; every rater answers when they like. */
  const look = (steps: readonly ('answer' | 'nextDay')[], skip?: number) => {
    let kept: AnswerTally | null = null;
    let [live, now, answers] = [0, 0, 0];
    const bands: string[] = [];
    for (const step of steps) {
      if (step === 'nextDay') now += day;
      else {
        answers += 1;
        if (answers !== skip) {
          kept = tallyAnswers(kept, peers(live), now);
          live += 1;
        }
      }
      bands.push(answerBand(tallyAnswers(kept, peers(live), now).groups));
    }
    return bands;
  };
  const steps = fc.array(fc.constantFrom<'answer' | 'nextDay'>('answer', 'nextDay'), { maxLength: 30 });

  test('who looks after every step sees nothing move but at the beginning of a day', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const bands = ['few', ...look(all)];
        for (const [index, step] of all.entries())
          if (step === 'answer') expect(bands[index + 1]).toBe(bands[index]);
      }),
    );
  });

  test('who invites one by one, and knows of all others, learns nothing of the one', () => {
    // Two have answered, or three and the tally has moved: one more is not seen, on whatever day they look.
    for (const before of [0, 1, 3, 4])
      for (const later of [1, 2, 30]) {
        const kept = tallyAnswers(null, peers(before), 0);
        const seen = (more: number) =>
          answerBand(tallyAnswers(kept, peers(before + more), later * day).groups);
        expect(seen(1)).toBe(seen(0));
      }
  });

  test('but it does move: who is patient learns that there are enough', () => {
    expect(look(['answer', 'answer', 'answer', 'nextDay', 'answer', 'answer', 'answer', 'nextDay'])).toEqual([
      'few',
      'few',
      'few',
      'some',
      'some',
      'some',
      'some',
      'enough',
    ]);
  });
});

test.each([
  [[], 'few'],
  [peers(2), 'few'],
  [peers(3), 'some'],
  [peers(4), 'some'],
  [peers(5), 'enough'],
  [
    [
      { kind: 'manager', submitted: 1 },
      { kind: 'peer', submitted: 2 },
      { kind: 'directReport', submitted: 2 },
    ],
    'some',
  ],
  [
    [
      { kind: 'manager', submitted: 1 },
      { kind: 'peer', submitted: 1 },
      { kind: 'directReport', submitted: 3 },
    ],
    'enough',
  ],
  [[{ kind: 'self', submitted: 1 }, ...peers(2)], 'few'],
] as const)('%j is %s', (groups, band) => {
  expect(answerBand(groups)).toBe(band);
});
