import { expect, test } from 'vitest';
import { playStories } from './playStories.ts';
import type { Story } from './Stage.ts';

const clock = { now: 0 };
const seen: string[] = [];
async function* story(name: string, ...moments: number[]): Story {
  for (const moment of moments) {
    yield moment;
    seen.push(`${name} at ${clock.now}`);
  }
}

test('what comes next in any story comes next, and time never runs back', async () => {
  await playStories([story('a', 10, 30), story('b', 20, 15, 40)], clock, 40);
  expect(seen).toEqual(['a at 10', 'b at 20', 'b at 20', 'a at 30', 'b at 40']);
});

test('a story does not tell of the future', async () => {
  await expect(playStories([story('a', 41)], clock, 40)).rejects.toThrow(RangeError);
});
