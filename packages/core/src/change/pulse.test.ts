import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCoachingError } from '../errors/index.ts';
import { pulse } from './pulse.ts';

const step = fc.integer({ min: -3, max: 3 });
const answers = fc.array(fc.option(step, { nil: null, freq: 5 }), { maxLength: 14 });
const given = (list: readonly (number | null)[]) => list.filter((answer) => answer !== null);

describe('from six stakeholders on', () => {
  test("mean, number and Student's interval", () => {
    const result = pulse([1, 2, 2, 1, 3, null, 2]);
    // Mean 11/6, deviation 0.752773, t(0.975, 5) = 2.570582
    expect(result).toMatchObject({
      verdict: 'improved',
      raters: 6,
      interval: { confidence: 0.95, from: 'answers' },
    });
    if (result.verdict === 'tooFew') throw new Error('six are enough');
    expect(result.mean).toBeCloseTo(11 / 6, 12);
    expect(result.interval.lower).toBeCloseTo(1.043347, 6);
    expect(result.interval.upper).toBeCloseTo(2.62332, 6);
  });

  test('a fall is said like a rise, and no reliable change as plainly', () => {
    expect(pulse([-1, -2, -2, -1, -3, -2]).verdict).toBe('declined');
    expect(pulse([1, -1, 0, 2, -2, 1]).verdict).toBe('noReliableChange');
    expect(pulse([0, 0, 0, 0, 0, 0]).verdict).toBe('noReliableChange');
  });
});

describe('with three to five', () => {
  test('the interval rests on a spread that was known before', () => {
    const result = pulse([3, 2, 3]);
    if (result.verdict === 'tooFew') throw new Error('three are enough');
    expect(result).toMatchObject({ verdict: 'improved', raters: 3, interval: { from: 'given' } });
    // 8/3 − 1.959964 · 2 / √3
    expect(result.interval.lower).toBeCloseTo(0.403495, 6);
    expect(pulse([1, 1, 1]).verdict).toBe('noReliableChange');
    expect(pulse([1, 1, 1], { sd: 0.8 }).verdict).toBe('improved');
  });

  test('the same mean of as many gives the same result, whatever the answers: their spread stays private', () => {
    let pairs = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 5 }), (list) => {
        const [low = 0, ...rest] = list.toSorted((a, b) => a - b);
        const high = rest.at(-1) ?? 0;
        fc.pre(high < 3 && low > -3);
        const wider = [low - 1, ...rest.slice(0, -1), high + 1];
        expect(pulse(wider)).toEqual(pulse(list.toSorted((a, b) => a - b)));
        pairs++;
      }),
    );
    expect(pairs).toBeGreaterThan(20);
  });
});

describe('under the threshold', () => {
  test('nothing but the verdict is there, and it is the same whatever the answers', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 2 }), fc.integer({ max: 3 }), (list, threshold) => {
        expect(pulse([...list, null], { threshold })).toEqual({ verdict: 'tooFew' });
      }),
    );
  });

  test('it can be raised and never lowered', () => {
    expect(pulse([3, 3, 3], { threshold: 4 })).toEqual({ verdict: 'tooFew' });
    expect(pulse([3, 3], { threshold: 1 })).toEqual({ verdict: 'tooFew' });
    expect(pulse([3, 3, 3], { threshold: -1 }).verdict).toBe('improved');
    expect(pulse([3, 3, 3, 3], { threshold: Number.NaN })).toEqual({ verdict: 'tooFew' });
  });

  test('an error names the place of a wrong answer, and tells no answer', () => {
    for (const wrong of [4, 1.5, Number.NaN]) {
      const error = caught(() => pulse([2, wrong]));
      expect(error).toMatchObject({ code: 'invalid_answer', issues: [{ path: [1] }] });
      expect(JSON.stringify([error.message, error.issues])).not.toContain(String(wrong));
    }
  });
});

test('the order of stakeholders changes nothing; turned answers turn the verdict; a tighter confidence widens', () => {
  const opposite = {
    improved: 'declined',
    declined: 'improved',
    noReliableChange: 'noReliableChange',
    tooFew: 'tooFew',
  } as const;
  fc.assert(
    fc.property(answers, (list) => {
      const result = pulse(list);
      expect(pulse(list.toReversed()).verdict).toBe(result.verdict);
      const turned = pulse(list.map((answer) => (answer === null ? null : 0 - answer)));
      expect(turned.verdict).toBe(opposite[result.verdict]);
      if (result.verdict === 'tooFew') {
        expect(given(list).length).toBeLessThan(3);
        return;
      }
      expect(result.raters).toBe(given(list).length);
      const sure = pulse(list, { confidence: 0.99 });
      if (sure.verdict === 'tooFew') throw new Error('as many stakeholders');
      expect(sure.interval.lower).toBeLessThanOrEqual(result.interval.lower);
      expect(result.interval.lower > 0).toBe(result.verdict === 'improved');
      expect(result.interval.upper < 0).toBe(result.verdict === 'declined');
    }),
  );
});

test.each([
  [{ sd: 0 }, 'invalid_scale'],
  [{ sd: Infinity }, 'invalid_scale'],
  [{ confidence: 1 }, 'invalid_probability'],
])('%j is refused', (options, code) => {
  expect(() => pulse([1, 1, 1], options)).toThrow(expect.objectContaining({ code }));
});

function caught(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (isCoachingError(error)) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
