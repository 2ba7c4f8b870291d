import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import golden from '../../test/golden/norms.json' with { type: 'json' };
import { fQuantile } from './fQuantile.ts';
import { normalCdf } from './normalCdf.ts';
import { normalQuantile } from './normalQuantile.ts';
import { studentTQuantile } from './studentTQuantile.ts';

const relative = (actual: number, expected: number) =>
  expected === 0 ? Math.abs(actual) : Math.abs(actual / expected - 1);

describe('normal distribution', () => {
  test('quantiles of R, from 1e-300 to 1 − 1e-10', () => {
    golden.qnorm.p.forEach((p, index) => {
      expect(relative(normalQuantile(p), golden.qnorm.qnorm[index] ?? Number.NaN)).toBeLessThan(1e-12);
    });
  });

  test('shares of R, in both tails', () => {
    golden.pnorm.x.forEach((x, index) => {
      expect(relative(normalCdf(x), golden.pnorm.pnorm[index] ?? Number.NaN)).toBeLessThan(1e-13);
      expect(relative(normalCdf(-x), golden.pnorm.upper[index] ?? Number.NaN)).toBeLessThan(1e-13);
    });
    expect([normalCdf(-40), normalCdf(40), normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1, 0, 1]);
    expect(normalCdf(Number.NaN)).toBeNaN();
  });

  test('values to 40 digits, computed with other software', () => {
    // The first probability next to 1, the two joints of the approximation, and the far tail.
    expect(relative(normalQuantile(1 - 2 ** -53), 8.209536151601387)).toBeLessThan(1e-14);
    expect(relative(normalQuantile(1e-300), -37.0470962993612)).toBeLessThan(1e-12);
    expect(relative(normalQuantile(0.075), -1.439531470938456)).toBeLessThan(1e-14);
    expect(relative(normalQuantile(0.4999999), -2.506628274703107e-7)).toBeLessThan(1e-12);
    expect(relative(normalCdf(-1.49), 0.06811211796672545)).toBeLessThan(1e-14);
    expect(relative(normalCdf(-20.123), 2.320627050017225e-90)).toBeLessThan(1e-14);
    expect(relative(normalCdf(-37.3), 8.205494844930773e-305)).toBeLessThan(1e-14);
  });

  test('the quantile undoes the share, over the whole range of a double', () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: 0, noNaN: true }), (x) => {
        const p = normalCdf(x);
        // The slope turns a relative error of p into one of x.
        expect(Math.abs(normalQuantile(p === 0.5 ? 0.5 : p) - x)).toBeLessThan(
          1e-13 * Math.max(1, Math.abs(x)) + 1e-15,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('t distribution', () => {
  test('quantiles of R', () => {
    golden.qt.p.forEach((p, index) => {
      expect(
        relative(studentTQuantile(p, golden.qt.df[index] ?? 0), golden.qt.qt[index] ?? Number.NaN),
      ).toBeLessThan(1e-12);
    });
  });

  test('one and two degrees of freedom have closed forms, far into the tails and close to the center', () => {
    for (const p of [1e-300, 1e-30, 1e-9, 0.1, 0.4999, 0.5000001, 0.77, 1 - 1e-12]) {
      const tail = Math.min(p, 1 - p);
      const cauchy = tail < 0.25 ? 1 / Math.tan(Math.PI * tail) : Math.tan(Math.PI * Math.abs(p - 0.5));
      expect(relative(studentTQuantile(p, 1), Math.sign(p - 0.5) * cauchy)).toBeLessThan(1e-11);
      const two = (2 * (p - 0.5)) / Math.sqrt(2 * p * (1 - p));
      expect(relative(studentTQuantile(p, 2), two)).toBeLessThan(1e-11);
    }
    expect(studentTQuantile(0.5, 3)).toBe(0);
  });

  test('many degrees of freedom reach the normal, without a step where the method changes', () => {
    expect(studentTQuantile(0.975, Infinity)).toBe(normalQuantile(0.975));
    for (const p of [1e-300, 1e-10, 0.2, 0.999]) {
      const z = normalQuantile(p);
      const excess = (df: number) => (studentTQuantile(p, df) / z - 1) * df;
      expect(relative(excess(0.99e7), excess(1.01e7))).toBeLessThan(2e-6);
    }
  });
});

describe('F distribution', () => {
  test('quantiles of R', () => {
    golden.qf.p.forEach((p, index) => {
      const actual = fQuantile(p, golden.qf.df1[index] ?? 0, golden.qf.df2[index] ?? 0);
      // R is off by 1.1e-9 at (0.025, 1, 9740); the next test has the value that the series gives to 40 digits.
      expect(relative(actual, golden.qf.qf[index] ?? Number.NaN)).toBeLessThan(1.2e-9);
    });
  });

  test('values from the series to 50 digits, also where one tail is nearly empty', () => {
    const exact = [
      [0.025, 1, 9740, 0.00098211958220983],
      [1e-300, 3, 10_000, 8.05955680903166e-201],
      [0.9, 3, 1e8, 2.0837962651042377],
      [0.5, 3, 1e10, 0.788657961512309],
      [1 - 1e-9, 3, 1e6, 14.9474194506131],
    ] as const;
    for (const [p, df1, df2, value] of exact)
      expect(relative(fQuantile(p, df1, df2), value)).toBeLessThan(1e-12);
  });

  test('closed forms: two degrees of freedom, the square of t, and the mirror image', () => {
    const p = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    const df = fc.double({ min: 0.1, max: 5000, noNaN: true });
    fc.assert(
      fc.property(p, df, df, (share, first, second) => {
        const two = (second / 2) * Math.expm1((-2 / second) * Math.log1p(-share));
        expect(relative(fQuantile(share, 2, second), two)).toBeLessThan(1e-9);
        expect(
          relative(fQuantile(share, 1, second), studentTQuantile((1 + share) / 2, second) ** 2),
        ).toBeLessThan(1e-8);
        const mirrored = 1 / fQuantile(share, first, second);
        fc.pre(mirrored > 0 && mirrored < Infinity);
        expect(relative(fQuantile(1 - share, second, first), mirrored)).toBeLessThan(1e-8);
      }),
      { numRuns: 200 },
    );
  });
});

test.each([0, 1, -0.1, 1.1, Number.NaN])('the probability %s is refused', (p) => {
  for (const call of [() => normalQuantile(p), () => studentTQuantile(p, 5), () => fQuantile(p, 2, 5)]) {
    expect(call).toThrow(expect.objectContaining({ code: 'invalid_probability' }));
  }
});

test.each([0, -1, Number.NaN])('%s degrees of freedom are refused', (df) => {
  for (const call of [
    () => studentTQuantile(0.3, df),
    () => fQuantile(0.3, df, 5),
    () => fQuantile(0.3, 5, df),
  ]) {
    expect(call).toThrow(expect.objectContaining({ code: 'invalid_scale' }));
  }
});
