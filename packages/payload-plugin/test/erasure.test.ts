import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordDefinitions } from '../src/collections/index.ts';
import { feedbackAnswers } from '../src/collections/practice/feedback.ts';
import { tableName } from '../src/host/tables.ts';
import {
  erase,
  findForgedErasures,
  liftLegalHold,
  localKeys,
  previewErasure,
  rewrapKeys,
  setLegalHold,
} from '../src/index.ts';
import { mailLater } from '../src/operations/shared/mailLater.ts';
import { createRecord } from '../src/operations/shared/records.ts';
import { systemContext } from '../src/operations/shared/systemContext.ts';
import { aboutKey } from '../src/vault/createVault.ts';
import { engagementScope } from '../src/vault/KeyScope.ts';
import { activeEngagement } from './fixtures/activeEngagement.ts';
import { clientOf, outcome } from './fixtures/clients.ts';
import { ask } from './fixtures/discoveryEngagement.ts';
import { type FullPractice, fullPractice } from './fixtures/rights/fullPractice.ts';
import { type RightsHost, startRightsHost } from './fixtures/rights/rightsHost.ts';
import { type Host, startHost } from './harness/index.ts';
import { testKey } from './harness/testKey.ts';

let rights: RightsHost;
let host: Host;
let full: FullPractice;
let pool: pg.Pool;
beforeAll(async () => {
  rights = await startRightsHost();
  host = rights.host;
  full = await fullPractice(rights);
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 2 });
}, 120_000);
afterAll(async () => {
  await pool.end();
  await host.close();
});

const leader = () => clientOf(host, rights.readers.leader);
const rowsOf = async (query: string, values: unknown[] = []) => (await pool.query(query, values)).rows;

/** How many rows of each table name this engagement. */
async function rowsNaming(engagement: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { name } of recordDefinitions) {
    const table = tableName(name);
    const [row] = await rowsOf(`select count(*)::int as n from ${table} t where t::text like $1`, [
      `%${engagement}%`,
    ]);
    if (row.n > 0) found[name] = row.n;
  }
  return found;
}

type StoredKey = {
  id: string;
  kind: string;
  scope: string;
  person: string;
  wrapped: string;
  master_key: string;
};

/** Opens what a backup holds with these master keys; how many of its data keys come out. */
async function openedKeys(keys: readonly StoredKey[], masters: [string, ...string[]]): Promise<number> {
  let opened = 0;
  for (const { id, kind, scope, person, wrapped, master_key } of keys) {
    const about = aboutKey(id, { kind: kind as 'engagement', id: scope, person });
    const one = { wrapped, masterKey: master_key, about };
    opened += await localKeys(masters)
      .unwrap([one])
      .then(() => 1)
      .catch(() => 0);
  }
  return opened;
}

test('a running engagement is not erased, and the preview says why', async () => {
  const engagementId = full.engagement;
  expect(await leader().privacy.previewErasure({ engagementId })).toMatchObject({
    obstacle: 'engagement_running',
  });
  expect(await outcome(leader().privacy.erase({ engagementId, confirmed: true }))).toBe(
    '409 engagement_running',
  );
});

test.each(['engagement', 'person'] as const)(
  'nobody takes an %s that is not there for erased',
  async (kind) => {
    const { email, id } = await host.createUser('leader');
    const engagementId = full.engagement;
    const nobody = '00000000-0000-4000-8000-000000000000';
    for (const mistyped of ['x', nobody, email, `${engagementId} `, ...(kind === 'person' ? [] : [id])]) {
      const target = { kind, id: mistyped };
      await expect(previewErasure(host.payload, target)).rejects.toMatchObject({ code: 'not_found' });
      await expect(erase(host.payload, target)).rejects.toMatchObject({ code: 'not_found' });
      await expect(setLegalHold(host.payload, target, 'a claim')).rejects.toMatchObject({
        code: 'not_found',
      });
      await expect(liftLegalHold(host.payload, target)).rejects.toMatchObject({ code: 'not_found' });
    }
  },
);

test('whoever reads an engagement while it is erased finds it gone, and is told of no fault', async () => {
  const engaged = await activeEngagement(host);
  const engagementId = engaged.engagement.id;
  await clientOf(host, engaged.leader).engagements.get({ engagementId });
  const eraser = await pool.connect();
  try {
    await eraser.query('begin; lock table coaching_data_keys in access exclusive mode');
    const paths = [`/engagements/${engagementId}`, '/engagements', '/privacy/export'];
    const asked = paths.map((path) => ask(host, engaged.leader, `GET ${path}`));
    // Each has read the engagement, and waits for its key.
    await expect
      .poll(async () => {
        const { rows } = await eraser.query(
          `select 1 from pg_locks where not granted and relation = 'coaching_data_keys'::regclass`,
        );
        return rows.length;
      })
      .toBe(paths.length);
    await eraser.query(`delete from coaching_data_keys where kind = 'engagement' and scope = $1`, [
      engagementId,
    ]);
    for (const name of ['agreements', 'assessments', 'sessions'] as const)
      await eraser.query(`delete from ${tableName(name)} where engagement_id = $1`, [engagementId]);
    await eraser.query(`delete from ${tableName('engagements')} where id = $1`, [engagementId]);
    await eraser.query('commit');
    const replies = await Promise.all(asked);
    expect(replies.map(({ status }) => status)).toEqual([404, 200, 200]);
    for (const { text } of replies) expect(text).not.toContain(engagementId);
  } finally {
    await eraser.query('rollback');
    eraser.release();
  }
});

test('a legal hold refuses everybody until it is taken back, and both are written down', async () => {
  const engaged = await activeEngagement(host, { engagement: { state: 'completed' } });
  const engagementId = engaged.engagement.id;
  const own = clientOf(host, engaged.leader);
  for (const thing of [
    { kind: 'engagement', id: engagementId },
    { kind: 'person', id: engaged.leader.id },
  ] as const) {
    await setLegalHold(host.payload, thing, 'canary-hold-reason');
    await setLegalHold(host.payload, thing, 'once more');
    expect((await own.privacy.previewErasure({ engagementId })).obstacle).toBe('legal_hold');
    expect(await outcome(own.privacy.erase({ engagementId, confirmed: true }))).toBe('409 legal_hold');
    await expect(erase(host.payload, { kind: 'engagement', id: engagementId })).rejects.toThrow(
      'keep this engagement',
    );
    const stored = await rowsOf('select reason from coaching_legal_holds where record = $1', [thing.id]);
    expect(JSON.stringify(stored)).not.toContain('canary');
    await liftLegalHold(host.payload, thing);
    await expect(liftLegalHold(host.payload, thing)).rejects.toThrow();
  }
  expect(
    (
      await rowsOf(
        `select action from coaching_audit_entries where collection = 'legalHolds' order by at, action`,
      )
    )
      .map(({ action }) => action)
      .sort(),
  ).toEqual(['legalHolds.lift', 'legalHolds.lift', 'legalHolds.set', 'legalHolds.set']);
  const certificates = await erase(host.payload, { kind: 'person', id: engaged.leader.id });
  expect(certificates).toMatchObject([{ record: engagementId, rule: 'legalRequest', askedBy: 'operator' }]);
});

test('of an erased engagement nothing is left but the certificate, audit and norms, and an old backup opens nothing after the master key has changed', async () => {
  const engagementId = full.engagement;
  const context = await systemContext(host.payload);
  await createRecord(
    feedbackAnswers,
    { organization: 'main', engagement: engagementId, round: full.round, group: 'peer', answers: { B1: 3 } },
    context,
  );
  await pool.query(`update coaching_inquiries set engagement = $1`, [engagementId]);
  const inquiryKeys = await rowsOf(`select id from coaching_data_keys where kind = 'inquiry'`);
  await mailLater(
    { to: 'x@example.com', subject: 's', text: 'canary-mail' },
    engagementScope(engagementId),
    context,
    { runAt: Date.now() + 86_400_000 },
  );
  await pool.query(
    `select graphile_worker.add_job('sessionReminder', '{}', job_key := $1, run_at := now() + interval '1 day')`,
    [`session-reminder:${full.session}`],
  );
  const norms = await rowsOf('select counts from coaching_built_norms');
  const jobs = async () =>
    (await rowsOf('select count(*)::int as n from graphile_worker._private_jobs'))[0].n;
  const jobsBefore = await jobs();
  await pool.query(`update coaching_engagements set state = 'completed' where id = $1`, [engagementId]);
  const backup: StoredKey[] = await rowsOf(
    `select * from coaching_data_keys where (kind = 'engagement' and scope = $1) or kind = 'inquiry'`,
    [engagementId],
  );
  const preview = await leader().privacy.previewErasure({ engagementId });
  const operators = await previewErasure(host.payload, { kind: 'engagement', id: engagementId });
  expect(operators).toMatchObject([{ engagement: engagementId, obstacle: null }]);
  // Every collection that belongs to an engagement has something to lose here.
  const { organizations: _o, coaches: _c, ...before } = await rowsNaming(engagementId);
  expect(preview.obstacle).toBeNull();
  expect(preview.erased.map(({ kind }) => kind).sort()).toEqual(
    Object.keys(before)
      .filter((name) => !['auditEntries', 'dataKeys', 'erasures', 'legalHolds'].includes(name))
      .sort(),
  );
  expect(preview.erased.length).toBe(16);

  // Others get nowhere.
  const { coach, sponsor } = rights.readers;
  for (const person of [coach, sponsor])
    expect(await outcome(clientOf(host, person).privacy.erase({ engagementId, confirmed: true }))).toMatch(
      /^40[34]/,
    );

  const certificate = await leader().privacy.erase({ engagementId, confirmed: true });
  expect(certificate).toMatchObject({
    kind: 'engagement',
    record: engagementId,
    rule: 'leaderAsked',
    askedBy: 'leader',
    erased: preview.erased,
    kept: preview.kept,
    oldBackups: 'untilMasterKeyChanges',
  });
  expect(preview.kept).toMatchObject({ agreements: [{ version: 1 }], sessionsUsed: 1 });
  expect(certificate.keys).toEqual(backup.map(({ id }) => id).sort());
  expect(certificate.keys).toEqual(expect.arrayContaining(inquiryKeys.map(({ id }) => id)));

  expect(Object.keys(await rowsNaming(engagementId)).sort()).toEqual(['auditEntries', 'erasures']);
  expect(await rowsOf(`select id from coaching_data_keys where id = any($1)`, [certificate.keys])).toEqual(
    [],
  );
  expect(await jobs()).toBe(jobsBefore - 2);
  expect(await rowsOf('select counts from coaching_built_norms')).toEqual(norms);
  expect(await outcome(leader().engagements.get({ engagementId }))).toBe('404 not_found');
  expect((await leader().privacy.listErasures()).items).toContainEqual(certificate);
  const log = (await leader().privacy.accessLog({ limit: 100 })).items;
  expect(log.map(({ action }) => action)).toContain('privacy.erase');

  // A backup from before holds the wrapped keys: the master key of then opens them, and the next one none.
  const next = randomBytes(32).toString('base64');
  expect(await openedKeys(backup, [testKey])).toBe(backup.length);
  const rotated = await startHost({ databaseUrl: host.databaseUrl, options: { key: [next, testKey] } });
  await rewrapKeys(rotated.payload);
  await rotated.close();
  const after = await startHost({ databaseUrl: host.databaseUrl, options: { key: next } });
  const living = await rowsOf('select * from coaching_data_keys');
  expect(await openedKeys(backup, [next])).toBe(0);
  expect(await openedKeys(living, [next])).toBe(living.length);
  const { items } = await clientOf(after, rights.readers.leader).privacy.listErasures();
  expect(items.find(({ id }) => id === certificate.id)).toMatchObject({ oldBackups: 'unreadable' });
  expect(await findForgedErasures(after.payload)).toHaveLength(2);
  await pool.query(`delete from coaching_erasures where record = 'a-demo-engagement'`);
  expect(await findForgedErasures(after.payload)).toEqual([]);
  await pool.query(`update coaching_erasures set sessions_used = 9 where id = $1`, [certificate.id]);
  expect(await findForgedErasures(after.payload)).toEqual([certificate.id]);
  await after.close();
});

test('a repeated request gets the same certificate, and no key comes back', async () => {
  const engaged = await activeEngagement(host, { engagement: { state: 'terminated' } });
  const path = `POST /engagements/${engaged.engagement.id}/erasure`;
  const send = () =>
    host.request(`/api/coaching/v1/engagements/${engaged.engagement.id}/erasure`, {
      user: engaged.leader,
      body: { confirmed: true },
      headers: { 'idempotency-key': 'erase-once' },
    });
  const first = await send();
  expect([path, first.status]).toEqual([path, 201]);
  expect(await send()).toMatchObject({ status: 201, json: first.json });
  expect(await rowsOf(`select id from coaching_data_keys where scope = $1`, [engaged.engagement.id])).toEqual(
    [],
  );
  expect((await ask(host, engaged.leader, path, { confirmed: false })).status).toBe(422);
  // Others have been erased before: each reads of their own alone.
  expect(await rowsOf('select count(*)::int as n from coaching_erasures')).not.toEqual([{ n: 1 }]);
  expect((await clientOf(host, engaged.leader).privacy.listErasures()).items).toEqual([first.json]);
  expect((await clientOf(host, engaged.coach).privacy.listErasures()).items).toEqual([]);
});
