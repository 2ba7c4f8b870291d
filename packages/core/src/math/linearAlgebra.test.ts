import { expect, test } from 'vitest';
import { CoachingError } from '../errors/index.ts';
import {
  cholesky,
  correlationMatrix,
  covarianceMatrix,
  dot,
  identity,
  multiply,
  multiplyVector,
  randomIndex,
  seededRandom,
  solve,
  solveCholesky,
  spectralMap,
  symmetricEigen,
  transpose,
} from './index.ts';
import type { Matrix } from './matrix.ts';

const random = seededRandom(11);

function randomSymmetric(size: number): number[][] {
  const half = Array.from({ length: size }, () => Array.from({ length: size }, () => random() - 0.5));
  return half.map((row, i) => row.map((value, j) => value + (half[j]?.[i] ?? 0)));
}

function largestDifference(a: Matrix, b: Matrix): number {
  return Math.max(
    ...a.flatMap((row, i) => row.map((value, j) => Math.abs(value - (b[i]?.[j] ?? Number.NaN)))),
  );
}

test('eigenvectors rebuild the matrix and stand at right angles', () => {
  for (const size of [1, 2, 5, 25]) {
    const matrix = randomSymmetric(size);
    const { values, vectors } = symmetricEigen(matrix);
    expect(
      largestDifference(
        spectralMap(matrix, (value) => value),
        matrix,
      ),
    ).toBeLessThan(1e-13 * size);
    expect(largestDifference(multiply(vectors, transpose(vectors)), identity(size))).toBeLessThan(1e-13);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  }
});

test('known eigenvalues, also repeated, zero and negative ones', () => {
  expect(
    symmetricEigen([
      [2, 1],
      [1, 2],
    ]).values[0],
  ).toBeCloseTo(3, 14);
  expect(
    symmetricEigen([
      [2, 1],
      [1, 2],
    ]).values[1],
  ).toBeCloseTo(1, 14);
  expect(symmetricEigen(identity(3)).values).toEqual([1, 1, 1]);
  expect(
    symmetricEigen([
      [0, 0],
      [0, -4],
    ]).values,
  ).toEqual([0, -4]);
  const equal = symmetricEigen([
    [1, 1, 1],
    [1, 1, 1],
    [1, 1, 1],
  ]);
  expect(equal.values[0]).toBeCloseTo(3, 13);
  expect(equal.vectors[0]?.every((value) => Math.abs(value - Math.sqrt(1 / 3)) < 1e-13)).toBe(true);
});

test('a square root of a matrix, multiplied by itself, gives the matrix', () => {
  const matrix = [
    [4, 1, 0.5],
    [1, 3, 0.2],
    [0.5, 0.2, 2],
  ];
  const root = spectralMap(matrix, Math.sqrt);
  expect(largestDifference(multiply(root, root), matrix)).toBeLessThan(1e-13);
  expect(
    spectralMap(
      [
        [4, 0],
        [0, 9],
      ],
      Math.sqrt,
    ),
  ).toEqual([
    [2, 0],
    [0, 3],
  ]);
});

test('Cholesky and elimination solve the same equations', () => {
  const half = Array.from({ length: 12 }, () => Array.from({ length: 12 }, () => random()));
  const matrix = multiply(half, transpose(half)).map((row, i) =>
    row.map((value, j) => (i === j ? value + 1 : value)),
  );
  const truth = half[0] ?? [];
  const right = multiplyVector(matrix, truth);
  const lower = cholesky(matrix);
  expect(lower && largestDifference([solveCholesky(lower, right)], [truth])).toBeLessThan(1e-11);
  expect(largestDifference([solve(matrix, right) ?? []], [truth])).toBeLessThan(1e-11);
  expect(
    cholesky([
      [4, 2],
      [2, 2],
    ]),
  ).toEqual([
    [2, 0],
    [1, 1],
  ]);
  expect(
    solveCholesky(
      [
        [2, 0],
        [1, 1],
      ],
      [4, 2],
    ),
  ).toEqual([1, 0]);
});

test('elimination swaps rows where the diagonal is zero', () => {
  expect(
    solve(
      [
        [0, 2],
        [3, 0],
      ],
      [4, 9],
    ),
  ).toEqual([3, 2]);
  expect(
    solve(
      [
        [2, 1],
        [1, 3],
      ],
      [3, 5],
    )?.map((value) => Math.round(value * 10) / 10),
  ).toEqual([0.8, 1.4]);
});

test('dependent rows have no solution', () => {
  expect(
    solve(
      [
        [1, 2],
        [2, 4],
      ],
      [1, 1],
    ),
  ).toBeNull();
  expect(
    cholesky([
      [1, 1],
      [1, 1],
    ]),
  ).toBeNull();
  expect(
    cholesky([
      [1, 2],
      [2, 1],
    ]),
  ).toBeNull();
});

test('matrices that do not fit are refused', () => {
  const refusal = new CoachingError('invalid_matrix').code;
  const wrong: (() => unknown)[] = [
    () => symmetricEigen([]),
    () =>
      symmetricEigen([
        [1, 2],
        [3, 1],
      ]),
    () =>
      symmetricEigen([
        [1, 2, 3],
        [2, 1, 4],
      ]),
    () =>
      cholesky([
        [1, Number.NaN],
        [Number.NaN, 1],
      ]),
    () => solve([[1, 2]], [1]),
    () => solve([[1]], [1, 2]),
    () => solve([[1, 2], [3]], [1, 2]),
    () => covarianceMatrix([[1, 2], [3]]),
  ];
  for (const call of wrong) expect(call).toThrow(expect.objectContaining({ code: refusal }));
});

test('covariance and correlation of columns', () => {
  expect(
    covarianceMatrix([
      [1, 2],
      [3, 6],
    ]),
  ).toEqual([
    [2, 4],
    [4, 8],
  ]);
  expect(
    correlationMatrix([
      [4, 3],
      [3, 9],
    ]),
  ).toEqual([
    [1, 0.5],
    [0.5, 1],
  ]);
  expect(() =>
    correlationMatrix([
      [4, 0],
      [0, 0],
    ]),
  ).toThrow(expect.objectContaining({ code: 'constant_item' }));
  expect(() => covarianceMatrix([[4, 0]])).toThrow(expect.objectContaining({ code: 'too_few_respondents' }));
});

test('products', () => {
  expect(multiply([[1, 2]], [[3], [4]])).toEqual([[11]]);
  expect(
    multiplyVector(
      [
        [1, 2],
        [3, 4],
      ],
      [1, 1],
    ),
  ).toEqual([3, 7]);
  expect(dot([1, 2], [3, 4])).toBe(11);
});

test('the random sequence is the same for ever', () => {
  const first = seededRandom(7);
  const again = seededRandom(7);
  const other = seededRandom(8);
  const sequence = Array.from({ length: 5 }, first);
  expect(Array.from({ length: 5 }, again)).toEqual(sequence);
  expect(Array.from({ length: 5 }, other)).not.toEqual(sequence);
  expect(sequence[0]).toBe(PINNED);
});

const PINNED = 0.45476695197673156;

test('random numbers spread evenly over the unit interval', () => {
  const next = seededRandom(3);
  const counts = new Array<number>(20).fill(0);
  let outside = 0;
  for (let draw = 0; draw < 200_000; draw++) {
    const value = next();
    if (!(value >= 0 && value < 1)) outside += 1;
    const bin = Math.floor(value * 20);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  expect(outside).toBe(0);
  const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  expect(chiSquare).toBeLessThan(43.8); // 99.9th percentile for 19 degrees of freedom
  expect(chiSquare).toBeGreaterThan(4.9); // 0.1th: too even is not random either
  expect(randomIndex(seededRandom(1), 1)).toBe(0);
});
