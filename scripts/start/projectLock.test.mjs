import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeProjectLock } from './projectLock.mjs';

let file;
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'coaching-lock-')), 'start.lock');
});
afterEach(() => rmSync(join(file, '..'), { recursive: true, force: true }));

test('a second taker learns who holds the lock, until it is given back', () => {
  const first = takeProjectLock(file);
  expect(takeProjectLock(file)).toEqual({ heldBy: process.pid });
  first.release();
  expect(takeProjectLock(file)).toHaveProperty('release');
});

test('the lock of a process that is gone is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(file, JSON.stringify({ pid, started: '1' }));
  expect(takeProjectLock(file)).toHaveProperty('release');
});

test('so is the lock of a process whose id went to a stranger', () => {
  writeFileSync(file, JSON.stringify({ pid: process.pid, started: 'another time' }));
  expect(takeProjectLock(file)).toHaveProperty('release');
});

test('and a lock that a power cut left empty', () => {
  writeFileSync(file, '');
  expect(takeProjectLock(file)).toHaveProperty('release');
});
