import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { activeEngagement } from '../../test/fixtures/activeEngagement.ts';
import { type Host, startHost } from '../../test/harness/index.ts';
import { engagements } from '../collections/practice/engagements.ts';
import { focusAreas } from '../collections/practice/focus.ts';
import { referrals } from '../collections/practice/referrals.ts';
import { notes } from '../collections/practice/sessionContent.ts';
import { sessions } from '../collections/practice/sessions.ts';
import { sealedColumns } from '../collections/sealedColumns.ts';
import { createRecord, findRecord, type NewRecord, updateRecord } from '../operations/shared/records.ts';
import { systemContext } from '../operations/shared/systemContext.ts';
import { SealBrokenError } from '../vault/seal.ts';
import { checkDatabase, prepareDatabase } from './prepareDatabase.ts';

let host: Host;
let pool: pg.Pool;
beforeAll(async () => {
  host = await startHost();
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 2 });
});
afterAll(async () => {
  await pool.end();
  await host.close();
});

const drop = (names: readonly { readonly table: string; readonly constraint: string }[]) =>
  Promise.all(
    names.map(({ table, constraint }) => pool.query(`alter table ${table} drop constraint ${constraint}`)),
  );

describe('every sealed column', () => {
  // A table of the same columns and rules, in which everything else may be missing.
  beforeAll(async () => {
    for (const table of new Set(sealedColumns.map((column) => column.table))) {
      await pool.query(`create table copy_${table} (like ${table} including constraints)`);
      const { rows } = await pool.query(
        `select column_name as name from information_schema.columns where table_name = $1 and is_nullable = 'NO'`,
        [`copy_${table}`],
      );
      for (const { name } of rows)
        await pool.query(`alter table copy_${table} alter column "${name}" drop not null`);
    }
  });
  const write = (
    { table, column }: { readonly table: string; readonly column: string },
    text: string | null,
  ) => pool.query(`insert into copy_${table} ("${column}") values ($1)`, [text]);

  test.each(sealedColumns)('$table.$column takes ciphertext, and nothing else', async (column) => {
    for (const text of [
      'a plain word',
      'v2.',
      'v1.abcdef01.short',
      '{"a":1}',
      `x v2.0123456789abcdef.${'A'.repeat(40)}`,
    ])
      await expect(write(column, text)).rejects.toMatchObject({
        code: '23514',
        constraint: column.constraint,
      });
    await write(column, `v2.0123456789abcdef.${'A'.repeat(38)}`);
    await write(column, `v1.01234567.${'A'.repeat(38)}`);
    await write(column, null);
    if (column.orEmpty) await write(column, '');
    else await expect(write(column, '')).rejects.toMatchObject({ code: '23514' });
  });

  test('is named, with what tells something about a person', () => {
    const named = sealedColumns.map(({ table, column }) => `${table}.${column}`);
    expect(named).toEqual(
      expect.arrayContaining([
        'coaching_engagements.end_reason',
        'coaching_engagements.remedial_consent',
        'coaching_referrals.level',
        'coaching_referrals.outcome',
        'coaching_referrals.date',
        'coaching_focus_areas.behavior',
        'coaching_notes.text',
        'coaching_feedback_invitations.email',
      ]),
    );
    expect(new Set(sealedColumns.map(({ constraint }) => constraint)).size).toBe(named.length);
  });
});

test('in production a database that would take plaintext is refused', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  try {
    await checkDatabase(host.payload);
    const [one] = sealedColumns;
    if (!one) throw new Error('There are no sealed columns.');
    await drop([one]);
    await expect(checkDatabase(host.payload)).rejects.toThrow(
      `lacks the constraints ${one.constraint}, without which`,
    );
    await prepareDatabase(host.payload);
    await checkDatabase(host.payload);
  } finally {
    vi.unstubAllEnvs();
  }
});

describe('what an earlier version has stored unsealed', () => {
  const changed = sealedColumns.filter(
    ({ table, column }) =>
      ['end_reason', 'remedial_consent', 'level', 'outcome', 'date', 'behavior'].includes(column) &&
      ['coaching_engagements', 'coaching_referrals', 'coaching_focus_areas'].includes(table),
  );
  const fill = async () => {
    const context = await systemContext(host.payload);
    const { engagement } = await activeEngagement(host);
    const here = { organization: 'main', engagement: engagement.id };
    const referral = await createRecord(
      referrals,
      {
        ...here,
        level: 'urgent',
        recommendation: 'See a doctor.',
        action: null,
        date: '2026-03-02',
        outcome: 'open',
      },
      context,
    );
    const area = await createRecord(
      focusAreas,
      {
        ...here,
        behavior: 'demo-listening',
        title: 'Listening',
        observable: 'o',
        measure: 'm',
        state: 'active',
        chosenAt: context.now,
        shiftReason: null,
      },
      context,
    );
    return { engagement, referral, area };
  };
  beforeEach(() => drop(changed));

  test('is sealed at the next start, and reads as before', async () => {
    const { engagement, referral, area } = await fill();
    const before = [engagement, { ...referral, outcome: 'accepted' }, area];
    await pool.query(
      `update coaching_engagements set remedial_consent = '1', end_reason = 'CANARY' where id = $1`,
      [engagement.id],
    );
    await pool.query(
      `update coaching_referrals set level = 'urgent', outcome = 'accepted', date = '2026-03-02' where id = $1`,
      [referral.id],
    );
    await pool.query(`update coaching_focus_areas set behavior = 'demo-listening' where id = $1`, [area.id]);
    await prepareDatabase(host.payload);
    const context = await systemContext(host.payload);
    expect(await findRecord(engagements, engagement.id, context)).toEqual({
      ...before[0],
      remedialConsent: true,
      endReason: 'CANARY',
    });
    expect(await findRecord(referrals, referral.id, context)).toEqual(before[1]);
    expect(await findRecord(focusAreas, area.id, context)).toEqual(before[2]);
    const { rows } = await pool.query(
      `select e.*, r.*, f.* from coaching_engagements e, coaching_referrals r, coaching_focus_areas f
        where e.id = $1 and r.id = $2 and f.id = $3`,
      [engagement.id, referral.id, area.id],
    );
    expect(JSON.stringify(rows)).not.toMatch(/CANARY|"urgent|"accepted|demo-listening/);
    vi.stubEnv('NODE_ENV', 'production');
    await checkDatabase(host.payload);
    vi.unstubAllEnvs();
  });

  test('an interrupted start is finished by the next one, and until then production does not start', async () => {
    const { referral } = await fill();
    await pool.query(`update coaching_referrals set level = 'urgent' where id = $1`, [referral.id]);
    // The rules come first: from here on nothing plain is written, and what is there waits.
    const { addMissing } = await import('../host/prepareDatabase.ts');
    await addMissing(host.payload, sealedColumns);
    vi.stubEnv('NODE_ENV', 'production');
    await expect(checkDatabase(host.payload)).rejects.toThrow('coaching_referrals_level_sealed');
    vi.unstubAllEnvs();
    await prepareDatabase(host.payload);
    vi.stubEnv('NODE_ENV', 'production');
    await checkDatabase(host.payload);
    vi.unstubAllEnvs();
    expect((await findRecord(referrals, referral.id, await systemContext(host.payload)))?.level).toBe(
      'urgent',
    );
  });
});

test('in which order the parts of a participant are given makes no difference', async () => {
  const { engagement, leader, coach } = await activeEngagement(host);
  const context = await systemContext(host.payload);
  const participants = [
    { part: 'leader' as const, person: leader.id },
    { part: 'coach' as const, person: coach.id },
  ];
  const after = await updateRecord(engagements, engagement, { participants }, context);
  expect(await findRecord(engagements, engagement.id, context)).toEqual(after);
  expect(after.participants).toEqual(participants);
});

describe('who changes the database and has no key', () => {
  test('takes part in no engagement, and the change of the plugin itself is sealed', async () => {
    const { engagement, path, leader } = await activeEngagement(host);
    const stranger = await host.createUser('coach');
    const stored = JSON.stringify([...engagement.participants, { person: stranger.id, part: 'coach' }]);
    await pool.query('update coaching_engagements set participants = $1 where id = $2', [
      stored,
      engagement.id,
    ]);
    expect((await host.request(path, { user: stranger })).status).toBe(500);
    await pool.query('update coaching_engagements set participants = $1 where id = $2', [
      JSON.stringify(engagement.participants),
      engagement.id,
    ]);
    expect((await host.request(path, { user: leader })).status).toBe(200);
    expect((await host.request(path, { user: stranger })).status).toBe(404);
    const context = await systemContext(host.payload);
    const after = await updateRecord(
      engagements,
      engagement,
      {
        participants: [...engagement.participants, { person: stranger.id, part: 'delegate' }],
        endReason: 'why',
      },
      context,
    );
    expect(await findRecord(engagements, engagement.id, context)).toEqual(after);
    expect(after.endReason).toBe('why');
  });

  test.each([
    ['audience', () => 'shared'],
    ['author_id', (coach: string) => coach],
    ['organization', () => 'other'],
  ])('reads no private note by a change of its %s', async (column, value) => {
    const { engagement, leader, coach } = await activeEngagement(host);
    const context = await systemContext(host.payload);
    const session = await createRecord(
      sessions,
      aSession(engagement.id, leader.id, coach.id, context.now),
      context,
    );
    const note = await createRecord(
      notes,
      {
        organization: 'main',
        engagement: engagement.id,
        session: session.id,
        author: leader.id,
        audience: 'leaderOnly',
        text: 'my doubt',
        writtenAt: context.now,
      },
      context,
    );
    expect((await findRecord(notes, note.id, await systemContext(host.payload)))?.text).toBe('my doubt');
    await pool.query(`update coaching_notes set ${column} = $1 where id = $2`, [value(coach.id), note.id]);
    await expect(findRecord(notes, note.id, await systemContext(host.payload))).rejects.toThrow(
      SealBrokenError,
    );
  });
});

let starts = 0;
function aSession(
  engagement: string,
  leader: string,
  coach: string,
  now: number,
): NewRecord<typeof sessions> {
  starts += 1;
  const start = now + starts * 7_200_000;
  return {
    organization: 'main',
    engagement,
    coach,
    leader,
    kind: 'coaching',
    state: 'confirmed',
    start,
    end: start + 3_600_000,
    policy: {
      freeCancelMinutes: 1440,
      freeRescheduleMinutes: 1440,
      approvalMinutes: 0,
      graceMinutes: 15,
      lateCancelConsumes: true,
      leaderNoShowConsumes: true,
      consumingKinds: ['coaching'],
    },
    approveBefore: null,
    calendarUid: `demo-${starts}@coaching`,
    sequence: 0,
    consumed: false,
    cancelledBy: null,
    cancelledAt: null,
    late: false,
    noShowBy: null,
    waiver: null,
    history: [],
  };
}
