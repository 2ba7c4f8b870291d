import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countQueries } from '../../test/fixtures/countQueries.ts';
import { type Host, startHost } from '../../test/harness/index.ts';
import { testKey } from '../../test/harness/testKey.ts';
import { inTransaction } from '../host/inTransaction.ts';
import { localRequest } from '../host/requests.ts';
import type { PayloadRequest } from '../host/types.ts';
import { createVaults, type Vault } from './createVault.ts';
import { engagementScope, type KeyScope, privateScope } from './KeyScope.ts';
import { localKeys } from './localKeys.ts';
import { SealBrokenError } from './seal.ts';

const place = { organization: 'o1', collection: 'notes', document: 'd1', field: 'text' };
const vaults = createVaults(localKeys([testKey]));
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

const request = () => localRequest(host.payload);
let named = 0;
const newScope = () => {
  named += 1;
  return engagementScope(`e${named}`);
};

async function sealed(scope: KeyScope, text = 'private'): Promise<string> {
  const vault = await vaults(await request());
  await vault.need({ scopes: [scope] });
  return vault.seal(text, place, scope);
}

/** Opens a text as another process would, which has just been started. */
async function opened(text: string, scope?: KeyScope): Promise<string> {
  const vault = await createVaults(localKeys([testKey]))(await request());
  await vault.need({ texts: [text] });
  return vault.open(text, place, scope);
}

test('what one process seals another one opens', async () => {
  const scope = newScope();
  const text = await sealed(scope);
  expect(await opened(text)).toBe('private');
  expect(await opened(text, scope)).toBe('private');
  await expect(opened(text, privateScope(scope.id, 'p1'))).rejects.toThrow(SealBrokenError);
});

test('a scope has one key, however many ask for it at once', async () => {
  const scope = newScope();
  const texts = await Promise.all(Array.from({ length: 8 }, () => sealed(scope)));
  expect(new Set(texts.map((text) => text.split('.')[1])).size).toBe(1);
  const another = await sealed(newScope());
  expect(another.split('.')[1]).not.toBe(texts[0]?.split('.')[1]);
});

test('keys are 32 random bytes, wrapped: the stored row tells nothing without the master key', async () => {
  const text = await sealed(newScope());
  const stranger = await createVaults(localKeys([testKey, randomBytes(32).toString('base64')]))(
    await request(),
  );
  await stranger.need({ texts: [text] });
  expect(stranger.open(text, place)).toBe('private');
  await expect(
    createVaults(localKeys([randomBytes(32).toString('base64')]))(await request()),
  ).rejects.toThrow('There is no master key named');
});

test('a destroyed key makes its texts unreadable at once, also where it was just used, and no others', async () => {
  const [scope, other] = [newScope(), newScope()];
  const [text, kept] = [await sealed(scope), await sealed(other)];
  await pool.query('delete from coaching_data_keys where scope = $1', [scope.id]);
  const vault = await vaults(await request());
  await vault.need({ texts: [text, kept] });
  expect(() => vault.open(text, place)).toThrow(/its texts were erased/);
  expect(vault.open(kept, place)).toBe('private');
  // A new key of the same scope opens nothing of what was.
  await vault.need({ scopes: [scope], texts: [text] });
  expect(() => vault.open(text, place)).toThrow(SealBrokenError);
});

test.each(['id', 'scope', 'person', 'kind'])(
  'a key whose row was given another %s unwraps for nobody',
  async (column) => {
    const scope = newScope();
    const text = await sealed(scope);
    const id = text.split('.')[1];
    const value = column === 'kind' ? 'person' : `moved-${named}`;
    await pool.query(`update coaching_data_keys set ${column} = $1 where id = $2`, [value, id]);
    const asked = column === 'id' ? text.replace(`${id}`, value) : text;
    await expect(opened(asked)).rejects.toThrow('A data key was changed or moved.');
  },
);

async function within<Result>(work: (vault: Vault, req: PayloadRequest) => Promise<Result>): Promise<Result> {
  const req = await request();
  const vault = await vaults(req);
  return inTransaction(
    req,
    () => work(vault, req),
    () => true,
  );
}

test('who wants to destroy a key waits for whoever is sealing with it', async () => {
  const scope = newScope();
  const before = await sealed(scope);
  let destroyed = false;
  let destroying: Promise<unknown> = Promise.resolve();
  await within(async (vault) => {
    await vault.need({ texts: [before] });
    destroying = pool
      .query('delete from coaching_data_keys where scope = $1', [scope.id])
      .then(() => (destroyed = true));
    // It is waiting when the database says so.
    await expect
      .poll(async () => {
        const { rows } = await pool.query(
          `select from pg_stat_activity where wait_event_type = 'Lock' and query like 'delete from coaching_data_keys%'`,
        );
        return rows.length;
      })
      .toBe(1);
    // The key that was held to open is the one that seals, without another query.
    expect(await countQueries(() => vault.need({ scopes: [scope], texts: [before] }))).toBe(0);
    expect(vault.open(vault.seal('later', place, scope), place)).toBe('later');
    expect(destroyed).toBe(false);
  });
  await destroying;
  await expect(opened(before)).rejects.toThrow(/erased/);
});

test('a key held in one transaction is asked for again in the next', async () => {
  const scope = newScope();
  const text = await sealed(scope);
  const req = await request();
  const vault = await vaults(req);
  const work = async () => vault.need({ texts: [text], scopes: [scope] });
  expect(await countQueries(work)).toBe(1);
  expect(await countQueries(work)).toBe(0);
  // Begin, the query, and commit.
  expect(await countQueries(() => inTransaction(req, work, () => true))).toBe(3);
});

test('any number of keys takes one query, and none takes none', async () => {
  const texts = await Promise.all(Array.from({ length: 30 }, () => sealed(newScope())));
  const vault = await vaults(await request());
  expect(await countQueries(() => vault.need({ texts }))).toBe(1);
  expect(texts.map((text) => vault.open(text, place))).toEqual(texts.map(() => 'private'));
  expect(await countQueries(() => vault.need({}))).toBe(0);
});

test('the newest key of a scope seals, and older ones still open', async () => {
  const scope = newScope();
  const before = await sealed(scope);
  const old = await sealed(newScope());
  const vault = await vaults(await request());
  await vault.need({ texts: [before, old] });
  await pool.query(`update coaching_data_keys set generation = 2 where id = $1`, [before.split('.')[1]]);
  const after = await sealed(scope);
  expect(after.split('.')[1]).toBe(before.split('.')[1]);
  expect(await opened(before)).toBe('private');
});

test('a key that was not asked for is a fault, not another key', async () => {
  const vault = await vaults(await request());
  const scope = newScope();
  expect(() => vault.seal('private', place, scope)).toThrow(/was not asked for/);
  const text = await sealed(scope);
  expect(() => vault.open(text, place)).toThrow(SealBrokenError);
});

test('a text from before data keys opens with the ring, and with no other', async () => {
  const earlier = 'v1.c89215f1.0lHYpmbNFSmY7p1G4Mgddn-ufLIyT6qk238vBe1kc8e6DRE';
  const ring = localKeys([testKey, Buffer.alloc(32, 7).toString('base64')]);
  const vault = await createVaults(ring)(await request());
  expect(await countQueries(() => vault.need({ texts: [earlier] }))).toBe(0);
  expect(vault.open(earlier, place)).toBe('Grüße');
  const without = await createVaults(localKeys([randomBytes(32).toString('base64'), testKey]))(
    await request(),
  );
  expect(() => without.open(earlier, place)).toThrow(/no key named “c89215f1”/);
});

test('a mark is the same for the same text in every process, whichever master key is in use', async () => {
  const vault = await vaults(await request());
  expect(vault.mark('a')).toMatch(/^[0-9a-f]{64}$/);
  expect(vault.mark('a')).not.toBe(vault.mark('b'));
  const rotated = await createVaults(localKeys([randomBytes(32).toString('base64'), testKey]))(
    await request(),
  );
  expect(rotated.mark('a')).toBe(vault.mark('a'));
});

// Hosts have stored marks: they have to be the same with every later version.
test('what was marked before there was a key for marks is still known', async () => {
  const earlier = await startHost({ options: { key: Buffer.alloc(32, 7).toString('base64') } });
  try {
    const vault = await createVaults(localKeys([Buffer.alloc(32, 7).toString('base64')]))(
      await localRequest(earlier.payload),
    );
    expect(vault.mark('a')).toBe('c7e1310b3cd331c73ac352e3cd323e48db71ccdaeea7a6c60ac1525b6c427ef6');
  } finally {
    await earlier.close();
  }
});
