import { expect, test } from 'vitest';
import { readReport } from './testRuns.mjs';

/** A report as vitest writes it, of files that are written as their state and the states of their tests. */
const reportOf = (...files) => ({
  numPassedTests: files.flatMap(([, ...tests]) => tests).filter((state) => state === 'passed').length,
  testResults: files.map(([status, ...tests], index) => ({
    name: `file ${index}`,
    status,
    assertionResults: tests.map((state) => ({ status: state })),
  })),
});

test('the numbers of a run are taken as they are', () => {
  const good = ['passed', 'passed', 'passed'];
  expect(readReport(reportOf(good), 0)).toEqual({ passed: 2, failed: 0, problems: [] });
  const bad = ['failed', 'passed', 'failed', 'failed'];
  expect(readReport(reportOf(good, bad), 1)).toEqual({ passed: 3, failed: 2, problems: [] });
});

test('a file that cannot start counts as one failed test, or as all the tests that it is known to have', () => {
  expect(readReport(reportOf(['passed', 'passed'], ['failed'], ['failed']), 1)).toEqual({
    passed: 1,
    failed: 2,
    problems: ['file 1 could not start.', 'file 2 could not start.'],
  });
  expect(readReport(reportOf(['failed', 'skipped', 'skipped', 'skipped']), 1).failed).toBe(3);
});

test('tests that a failed group kept from running count with the others of their file', () => {
  expect(readReport(reportOf(['failed', 'passed', 'failed', 'skipped']), 1)).toMatchObject({
    passed: 1,
    failed: 2,
  });
});

test('a run without tests fails', () => {
  expect(readReport(reportOf(), 0).failed).toBe(1);
});

test('a run that fails beside its tests fails', () => {
  expect(readReport(reportOf(['passed', 'passed']), 1)).toMatchObject({ passed: 1, failed: 1 });
});

test.each(['skipped', 'todo', 'pending'])('a test that is %s fails the run', (state) => {
  expect(readReport(reportOf(['passed', 'passed', state]), 0)).toMatchObject({ passed: 1, failed: 1 });
});
