import { expect, test } from 'vitest';
import { floorProblems } from './floorProblems.mjs';

const lockfile = (...packages) =>
  `lockfileVersion: '9.0'\n\npackages:\n\n${packages.map((each) => `  ${each}:\n    resolution: {}\n`).join('\n')}\nsnapshots:\n`;
const floors = { next: { floor: '16.4.1', reason: 'remote code execution' } };

test('a version at its floor or above it is fine', () => {
  expect(floorProblems(floors, lockfile('next@16.4.1', 'payload@3.90.2'))).toEqual([]);
  expect(floorProblems(floors, lockfile('next@16.10.0'))).toEqual([]);
});

test('a version below its floor is named with the reason', () => {
  expect(floorProblems(floors, lockfile('next@16.3.9', 'next@16.4.2'))).toEqual([
    'next 16.3.9 is below 16.4.1 (remote code execution).',
  ]);
});

test('what comes before the release at the floor is below it', () => {
  expect(floorProblems(floors, lockfile('next@16.4.1-canary.3'))).toHaveLength(1);
});

test('a floor without a package is a mistake in the list', () => {
  expect(floorProblems(floors, lockfile('react@19.3.1'))).toHaveLength(1);
});

test('releases of Payload are never mixed', () => {
  const mixed = lockfile('next@16.4.1', 'payload@3.90.2', "'@payloadcms/ui@3.90.1'");
  expect(floorProblems(floors, mixed)).toEqual(["Payload's packages differ: 3.90.1, 3.90.2."]);
});
