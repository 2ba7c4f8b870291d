import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Migrated, startMigrated } from '../../test/startMigrated.ts';

let database: Migrated;
beforeAll(async () => {
  database = await startMigrated();
});
afterAll(() => database.close());

/** Every column that says whose content is, and how many rows say that it is somebody's. */
async function owned(): Promise<Record<string, number>> {
  const { rows: columns } = await database.client.query(
    `select table_name as table, column_name as column from information_schema.columns
      where table_name ~ '^_?coaching_(instruments|behaviors|tools|programs|agreement_templates|referral_resources|series|articles|instrument_versions)(_v)?$'
        and column_name in ('organization', 'version_organization') order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { table, column } of columns) {
    const { rows } = await database.client.query(`select count("${column}")::int as owned from "${table}"`);
    counts[table] = rows[0].owned;
  }
  return counts;
}

test('what was there is shared by all; the columns go and come back, but not while content is somebody’s', async () => {
  const shared = await owned();
  expect(Object.keys(shared)).toHaveLength(17);
  expect(new Set(Object.values(shared))).toEqual(new Set([0]));

  for (const table of Object.keys(shared)) {
    const column = table.endsWith('_v') ? 'version_organization' : 'organization';
    await database.client.query(
      `update "${table}" set "${column}" = 'north' where id = (select id from "${table}" limit 1)`,
    );
    await expect(database.step('_content_organizations', 'down')).rejects.toMatchObject({
      cause: { message: expect.stringContaining('Some content belongs to an organization.') },
    });
    await database.client.query(`update "${table}" set "${column}" = null`);
  }
  expect(await owned()).toEqual(shared);

  await database.step('_content_organizations', 'down');
  expect(await owned()).toEqual({});
  await database.step('_content_organizations', 'up');
  expect(await owned()).toEqual(shared);
});
