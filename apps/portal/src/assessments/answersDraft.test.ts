import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Answers, createAnswersDraft } from './answersDraft.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('fast answers go out together, with the changes alone', async () => {
  const calls: Answers[] = [];
  const draft = createAnswersDraft({ initial: { a: 1 }, save: async (changes) => calls.push(changes) });
  draft.answer('b', 2);
  draft.answer('b', 3);
  draft.answer('c', null);
  expect(draft.get()).toEqual({ answers: { a: 1, b: 3, c: null }, status: 'waiting' });
  await vi.advanceTimersByTimeAsync(700);
  expect(calls).toEqual([{ b: 3, c: null }]);
  expect(draft.get().status).toBe('saved');
});

test('two calls never run at once, and what comes meanwhile follows', async () => {
  const calls: Answers[] = [];
  const waiting: (() => void)[] = [];
  const save = (changes: Answers) => {
    calls.push(changes);
    return new Promise<void>((resolve) => waiting.push(resolve));
  };
  const draft = createAnswersDraft({ initial: {}, save });
  draft.answer('a', 1);
  await vi.advanceTimersByTimeAsync(700);
  draft.answer('a', 2);
  await vi.advanceTimersByTimeAsync(700);
  expect(calls).toEqual([{ a: 1 }]);
  waiting.shift()?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(calls).toEqual([{ a: 1 }, { a: 2 }]);
  waiting.shift()?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(draft.get().status).toBe('saved');
});

test('what could not be sent stays and goes out with the next change, the newer value winning', async () => {
  const calls: Answers[] = [];
  const save = async (changes: Answers) => {
    calls.push(changes);
    if (calls.length === 1) throw new Error('no network');
  };
  const draft = createAnswersDraft({ initial: {}, save });
  draft.answer('a', 1);
  draft.answer('b', 1);
  expect(await draft.flush()).toBe(false);
  expect(draft.get().status).toBe('failed');
  draft.answer('a', 4);
  expect(await draft.flush()).toBe(true);
  expect(calls.at(-1)).toEqual({ a: 4, b: 1 });
});
