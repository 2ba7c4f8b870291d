import { expect, test } from 'vitest';
import { readReport } from './testRuns.mjs';

const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

test('the numbers of a good run are taken as they are', () => {
  expect(readReport(report, 0)).toEqual({ passed: 3, failed: 0, problems: [] });
  expect(readReport({ ...report, numFailedTests: 2 }, 1)).toEqual({ passed: 3, failed: 2, problems: [] });
});

test('a run without tests fails', () => {
  expect(readReport({ ...report, numPassedTests: 0 }, 0).failed).toBe(1);
});

test('a run that fails beside its tests fails', () => {
  expect(readReport(report, 1)).toMatchObject({ passed: 3, failed: 1 });
});

test('a skipped test fails the run', () => {
  expect(readReport({ ...report, numPendingTests: 1 }, 0).failed).toBe(1);
});
