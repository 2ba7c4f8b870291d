import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { type Part, supervise } from './supervise.ts';

function sleeper(started: ChildProcess[]): Part {
  const child = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
  started.push(child);
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { ended, stop };
}

/** Waits for the nth process. */
async function nth(started: readonly ChildProcess[], count: number): Promise<ChildProcess> {
  while (started.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  const child = started[count - 1];
  if (!child) throw new Error('No process was started.');
  return child;
}

test('what is killed is started again, later each time, and nothing runs after the stop', async () => {
  const started: ChildProcess[] = [];
  const said: string[] = [];
  const supervised = await supervise('The sleeper', async () => sleeper(started), {
    pauses: [1, 2, 3],
    say: (sentence) => said.push(sentence),
  });
  for (const count of [1, 2, 3, 4]) (await nth(started, count)).kill('SIGKILL');
  const last = await nth(started, 5);
  await supervised.stop();
  expect(last.exitCode ?? last.signalCode).toBe('SIGTERM');
  expect(started).toHaveLength(5);
  expect(said.map((sentence) => /in (\S+) s/.exec(sentence)?.[1])).toEqual([
    '0.001',
    '0.002',
    '0.003',
    '0.003',
  ]);
});

test('what runs is stopped once: a second time it may have nothing left to stop', async () => {
  const ended = new AbortController();
  let stops = 0;
  const part: Part = {
    ended: once(ended.signal, 'abort'),
    stop: async () => {
      stops += 1;
      ended.abort();
    },
  };
  await (await supervise('The part', async () => part)).stop();
  expect(stops).toBe(1);
});

test('one that cannot be started again is tried again; the first failure is the caller’s', async () => {
  const started: ChildProcess[] = [];
  const said: string[] = [];
  let tries = 0;
  const start = async () => {
    tries += 1;
    if (tries === 2) throw new Error('no room');
    return sleeper(started);
  };
  const supervised = await supervise('The sleeper', start, {
    pauses: [1],
    say: (sentence) => said.push(sentence),
  });
  (await nth(started, 1)).kill('SIGKILL');
  await nth(started, 2);
  await supervised.stop();
  expect(said).toContain('The sleeper could not be started: Error: no room');
  await expect(supervise('Nothing', () => Promise.reject(new Error('never')))).rejects.toThrow('never');
});

test('a stop while it waits to be started again ends the waiting', async () => {
  const started: ChildProcess[] = [];
  const supervised = await supervise('The sleeper', async () => sleeper(started), {
    pauses: [3_600_000],
    say: () => undefined,
  });
  (await nth(started, 1)).kill('SIGKILL');
  await once(await nth(started, 1), 'exit').catch(() => undefined);
  await supervised.stop();
  expect(started).toHaveLength(1);
});
