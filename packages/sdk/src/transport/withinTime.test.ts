import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClient } from '../index.ts';
import { wait, withinTime } from './withinTime.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

const stopping: typeof fetch = (_, init) =>
  new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));

test('a finished call leaves no timer and no listener behind', async () => {
  const { signal } = new AbortController();
  const call = withinTime(1000, signal, async () => 'done');
  expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  expect(await call).toBe('done');
  await expect(withinTime(1000, signal, () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('a wait that is stopped leaves no timer behind', async () => {
  const controller = new AbortController();
  const waiting = wait(5000, controller.signal);
  controller.abort(new Error('stopped'));
  await expect(waiting).rejects.toThrow('stopped');
  expect(vi.getTimerCount()).toBe(0);
});

test('a call that is aborted is not taken for a lost connection', async () => {
  const controller = new AbortController();
  const client = createClient({ baseUrl: '', fetch: stopping, timeoutMs: Infinity });
  const call = client.account.me({ signal: controller.signal });
  await vi.advanceTimersByTimeAsync(10);
  controller.abort(new Error('left the page'));
  await expect(call).rejects.toThrow('left the page');
  await vi.advanceTimersByTimeAsync(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('a token that comes too late sends nothing', async () => {
  let sent = 0;
  const client = createClient({
    baseUrl: '',
    auth: () => new Promise((resolve) => setTimeout(() => resolve('late'), 200)),
    fetch: async () => {
      sent++;
      return new Response('{}');
    },
  });
  const call = expect(client.account.me({ timeoutMs: 100 })).rejects.toMatchObject({ name: 'TimeoutError' });
  await vi.advanceTimersByTimeAsync(500);
  await call;
  expect(sent).toBe(0);
});

test.each([Infinity, 2 ** 31])('a limit beyond what timers can do is none: %d', async (timeoutMs) => {
  vi.useRealTimers();
  const slow = () => new Promise((resolve) => setTimeout(() => resolve('done'), 30));
  expect(await withinTime(timeoutMs, undefined, slow)).toBe('done');
});
