import { Logger, runOnce } from 'graphile-worker';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activeEngagement, testKey } from '../../../test/fixtures/activeEngagement.ts';
import { book, idOf, instant, outcomeOf, toSession } from '../../../test/fixtures/sessionCalls.ts';
import { type Host, startHost } from '../../../test/harness/index.ts';
import { taskList } from '../../worker/tasks.ts';

const hour = 3_600_000;
const clock = { now: Date.parse('2026-03-02T08:00:00.000Z') };
const start = clock.now + 7 * 24 * hour;

let host: Host;
let pool: pg.Pool;
beforeAll(async () => {
  host = await startHost({ options: { key: testKey, now: () => clock.now } });
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 2 });
});
afterAll(async () => {
  await pool.end();
  await host.close();
});

/** Engagements whose agreement gives the coach two hours to confirm what the leader books. */
const asked = () => activeEngagement(host, { parameters: { approvalMinutes: 120 } });

/** Lets the time come for every job, and does them at the clock's time. */
async function runAll(): Promise<void> {
  await pool.query(`update graphile_worker._private_jobs set run_at = now() - interval '1 second'`);
  await runOnce({
    connectionString: host.databaseUrl,
    taskList: taskList(host.payload),
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
  });
}

async function at<Result>(now: number, call: () => Promise<Result>): Promise<Result> {
  const before = clock.now;
  clock.now = now;
  try {
    return await call();
  } finally {
    clock.now = before;
  }
}

describe('what the leader books', () => {
  test('waits for the coach, who confirms it; the leader cannot', async () => {
    const engaged = await asked();
    const booked = await book(host, engaged, start);
    const id = idOf(booked);
    expect(booked.json).toMatchObject({ state: 'held', approveBefore: instant(clock.now + 2 * hour) });
    expect(outcomeOf(await toSession(host, id, 'confirmation', engaged.leader))).toBe('403 forbidden');
    const confirmed = await toSession(host, id, 'confirmation', engaged.coach);
    expect(confirmed.json).toMatchObject({ state: 'confirmed', approveBefore: null });
    expect(outcomeOf(await toSession(host, id, 'confirmation', engaged.coach))).toBe('409 session_state');
  });

  test('keeps its slot meanwhile', async () => {
    const engaged = await asked();
    await book(host, engaged, start);
    const other = await activeEngagement(host, { coach: engaged.coach });
    expect(outcomeOf(await book(host, other, start))).toBe('409 slot_taken');
  });

  test('lapses when the coach does not answer, costs nothing, and gives the slot back', async () => {
    const engaged = await asked();
    const id = idOf(await book(host, engaged, start));
    await at(clock.now + 2 * hour + 1, async () => {
      expect(outcomeOf(await toSession(host, id, 'confirmation', engaged.coach))).toBe('409 session_state');
      await runAll();
    });
    expect((await toSession(host, id, '', engaged.leader)).json).toMatchObject({
      state: 'cancelled',
      consumed: false,
      cancelled: { by: 'system', late: false },
    });
    expect(outcomeOf(await book(host, engaged, start))).toBe('201');
  });

  test('does not lapse when it was confirmed in time, however late the job comes', async () => {
    const engaged = await asked();
    const id = idOf(await book(host, engaged, start));
    await toSession(host, id, 'confirmation', engaged.coach);
    await at(clock.now + 3 * hour, runAll);
    expect((await toSession(host, id, '', engaged.leader)).json).toMatchObject({ state: 'confirmed' });
  });

  test('waits anew after the leader has moved it', async () => {
    const engaged = await asked();
    const id = idOf(await book(host, engaged, start));
    await toSession(host, id, 'confirmation', engaged.coach);
    const moved = await toSession(host, id, 'reschedule', engaged.leader, {
      start: instant(start + 2 * hour),
    });
    expect(moved.json).toMatchObject({ state: 'held' });
    await at(clock.now + 2 * hour + 1, runAll);
    expect((await toSession(host, id, '', engaged.leader)).json).toMatchObject({ state: 'cancelled' });
  });
});

test('what the coach books holds at once', async () => {
  const engaged = await asked();
  expect((await book(host, engaged, start, { user: engaged.coach })).json).toMatchObject({
    state: 'confirmed',
    approveBefore: null,
  });
});
