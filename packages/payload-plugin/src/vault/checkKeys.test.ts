import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Host, startHost } from '../../test/harness/index.ts';
import { systemContext } from '../operations/shared/systemContext.ts';
import { isKeyMismatch } from './checkKeys.ts';
import { engagementScope } from './KeyScope.ts';
import { transitKeys } from './transitKeys.ts';

const newKey = () => randomBytes(32).toString('base64');
const [first, second, third] = [newKey(), newKey(), newKey()];

let host: Host;
let pool: pg.Pool;
beforeAll(async () => {
  host = await startHost({ options: { key: first } });
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 1 });
});
afterAll(async () => {
  await pool.end();
  await host.close();
});

/** Starts on the same database with these keys, and ends. */
const start = async (...key: readonly [string, ...string[]]) => {
  const other = await startHost({ databaseUrl: host.databaseUrl, options: { key } });
  await other.close();
};
const stored = async () =>
  (await pool.query('select id, wrapped, master_key from coaching_data_keys order by id')).rows;
const seal = async (on: Host, scope: string) => {
  const { vault } = await systemContext(on.payload);
  await vault.need({ scopes: [engagementScope(scope)] });
};

test('a database that holds nothing starts with any key', async () => {
  await pool.query('delete from coaching_data_keys');
  await start(second);
});

test('one that holds something starts with a ring that has its key, and with no other; nothing is changed', async () => {
  await seal(host, 'one');
  const before = await stored();
  expect(before.length).toBeGreaterThan(0);
  await start(first);
  await start(second, first);
  const refusal = await start(second).catch((error: unknown) => error);
  expect(isKeyMismatch(refusal)).toBe(true);
  expect(String(refusal)).toContain(`master key “${before[0].master_key}”`);
  expect(String(refusal)).toMatch(/COACHING_KEY.*COACHING_KEY_FILE.*COACHING_OLD_KEYS/);
  expect(String(refusal)).not.toContain(second);
  expect(await stored()).toEqual(before);
});

test('in the midst of a change every master key that the database names is asked for', async () => {
  const ring = await startHost({ databaseUrl: host.databaseUrl, options: { key: [second, first] } });
  await seal(ring, 'two');
  await ring.close();
  expect(new Set((await stored()).map(({ master_key }) => master_key)).size).toBe(2);
  await start(second, first);
  await start(third, first, second);
  for (const [key, ...old] of [[first], [second], [third], [third, first], [third, second]] as const)
    await expect(start(key, ...old)).rejects.toThrow('does not open what this database holds');
});

test('production does not start either', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  try {
    await expect(
      startHost({
        databaseUrl: host.databaseUrl,
        options: { key: third, portalUrl: 'https://coaching.example.org', trustedProxies: 1 },
      }),
    ).rejects.toThrow('does not open what this database holds');
  } finally {
    vi.unstubAllEnvs();
  }
});

test('a key service that cannot be reached is named, and no key is blamed', async () => {
  const key = transitKeys({ address: 'http://127.0.0.1:1', token: 'demo-token', key: 'coaching' });
  const refusal = await startHost({ databaseUrl: host.databaseUrl, options: { key } }).catch(
    (error: unknown) => error,
  );
  expect(isKeyMismatch(refusal)).toBe(false);
  expect(String(refusal)).toContain('http://127.0.0.1:1 cannot be reached');
});
