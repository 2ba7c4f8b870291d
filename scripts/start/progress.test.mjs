import { expect, test } from 'vitest';
import { startProgress } from './progress.mjs';

/** A clock that goes by the seconds it is told. */
function fakeClock() {
  let now = 5000;
  let work = () => {};
  let every = 0;
  return {
    now: () => now,
    repeat: (next, ms) => {
      work = next;
      every = ms;
      return () => {
        work = () => {};
      };
    },
    pass: (seconds) => {
      for (let passed = 0; passed < seconds * 1000; passed += every) {
        now += every;
        work();
      }
    },
  };
}

function started(...parts) {
  const clock = fakeClock();
  const lines = [];
  const at = [];
  const progress = startProgress(
    parts,
    (line) => {
      lines.push(line);
      at.push(clock.now());
    },
    clock,
  );
  return { clock, lines, at, progress };
}

test('what begins is told at once, with what is left', () => {
  const { lines, clock, progress } = started('installing', 'building', 'starting');
  progress.begin('installing');
  clock.pass(3);
  progress.end('installing');
  progress.begin('building');
  expect(lines).toEqual(['0:00  installing; left: building, starting', '0:03  building; left: starting']);
});

test('never are more than ten seconds without a line', () => {
  const { at, lines, clock, progress } = started('building', 'starting');
  progress.begin('building');
  clock.pass(75);
  const gaps = at.slice(1).map((time, index) => time - at[index]);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(10_000);
  expect(lines.at(-1)).toMatch(/^1:1\d {2}building; left: starting$/);
});

test('parts that are done at the same time are told together, each with the last that is known of it', () => {
  const { lines, clock, progress } = started('building', 'seeding');
  progress.begin('building');
  progress.begin('seeding');
  progress.detail('building', 'compiling');
  progress.detail('building', 'writing pages');
  progress.detail('nothing', 'known');
  clock.pass(8);
  expect(lines.at(-1)).toBe('0:08  building (writing pages), seeding');
  progress.end('seeding');
  clock.pass(8);
  expect(lines.at(-1)).toBe('0:16  building (writing pages)');
});

test('after the end nothing is told', () => {
  const { lines, clock, progress } = started('building');
  progress.begin('building');
  progress.stop();
  clock.pass(60);
  expect(lines).toHaveLength(1);
});
