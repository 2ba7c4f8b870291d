import { prepareDatabase } from '@coaching/payload-plugin';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Migrated, startMigrated } from '../../test/startMigrated.ts';

let database: Migrated;
beforeAll(async () => {
  database = await startMigrated(prepareDatabase);
});
afterAll(() => database.close());

/** What scales say of the ranking, in the documents and in their versions in the panel. */
async function said(): Promise<unknown[]> {
  const { rows } = await database.client.query(
    ['coaching_scales', '_coaching_scales_v']
      .map(
        (table) => `select '${table}' as place, "key", aspect::text, competencies, _parent_id
          from ${table} where aspect is not null or competencies is not null`,
      )
      .join(' union all ')
      .concat(' order by place, _parent_id, "key"'),
  );
  return rows;
}

async function definitions(): Promise<unknown[]> {
  return (
    await database.client.query('select definition, hash from coaching_instrument_versions order by id')
  ).rows;
}

test('a database from before scales could say how they count gets what the code said, and frozen versions stay as they are', async () => {
  const written = await said();
  const frozen = await definitions();
  await database.step('_focus_content', 'down');
  await expect(said()).rejects.toThrow(/aspect/);
  // No published behavior belongs to this competency any more: naming it would be refused at the next publication.
  await database.client.query(
    `update coaching_behaviors set competency = 'otherwise' where competency = 'partnering'`,
  );
  await database.step('_focus_content', 'up');

  const filled = await said();
  expect(JSON.stringify(written)).toContain('partnering');
  expect(JSON.stringify(filled)).toBe(JSON.stringify(written).replaceAll(', partnering', ''));
  // Two scales and eight drivers, in the document and in its versions.
  expect(filled.length).toBeGreaterThanOrEqual(20);
  expect(await definitions()).toEqual(frozen);
});
