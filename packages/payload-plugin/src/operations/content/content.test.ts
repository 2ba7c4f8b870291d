import { starterContent } from '@coaching/starter-content';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { demoTool } from '../../../test/content/demoContent.ts';
import { type Panel, startPanel } from '../../../test/content/panel.ts';
import { importContent } from '../../index.ts';

let panel: Panel;
let pool: pg.Pool;
beforeAll(async () => {
  panel = await startPanel();
  pool = new pg.Pool({ connectionString: panel.host.databaseUrl, max: 1 });
  await importContent(panel.host.payload, starterContent);
});
afterAll(async () => {
  await pool.end();
  await panel.host.close();
});

const pageSchema = z.object({ items: z.array(z.looseObject({ key: z.string() })) });
const list = async (path: string) => {
  const reply = await panel.host.request(`/api/coaching/v1/content/${path}`);
  return pageSchema.parse(reply.json).items;
};
const [tool] = starterContent.tools.filter(({ key }) => key === 'energy-diary');
const inGerman = (text: unknown) => z.object({ de: z.string() }).parse(text).de;
const inEnglish = (text: unknown) => z.object({ en: z.string() }).parse(text).en;

test('a list is read in the wanted language, else in that of the original', async () => {
  const found = async (locale: string) =>
    (await list(`tools?limit=100&locale=${locale}`)).find(({ key }) => key === tool?.key);
  const known = { durationMinutes: tool?.durationMinutes, license: tool?.license, source: tool?.source };
  expect(await found('de-CH')).toEqual({
    key: tool?.key,
    title: inGerman(tool?.title),
    summary: inGerman(tool?.summary),
    whenToUse: inGerman(tool?.purpose),
    steps: tool?.steps.map(inGerman),
    ...known,
  });
  expect(await found('fr')).toMatchObject({
    title: inEnglish(tool?.title),
    steps: tool?.steps.map(inEnglish),
    ...known,
  });
});

test('a text that is not translated is read in the original, beside those that are', async () => {
  const id = await panel.published('tools', demoTool('Half translated'));
  await panel.save('tools', id, { title: 'Halb übersetzt' }, 'de');
  await panel.publish('tools', id);
  const [half] = (await list('tools?limit=100&locale=de')).filter(({ key }) => key === 'half-translated');
  expect(half).toMatchObject({ title: 'Halb übersetzt', summary: 'In one sentence.' });
});

test('other help holds everywhere, or in its country, with what is known of it', async () => {
  const items = await list('referral-resources?limit=100&locale=en');
  for (const { key, country, phone, hours, url, level } of starterContent.referralResources)
    expect(items.find((one) => one.key === key)).toMatchObject({
      level,
      country: country === 'any' ? null : country,
      phone: phone ?? null,
      url: url ?? null,
      hours: hours === undefined ? null : inEnglish(hours),
    });
  expect(new Set(items.map(({ country }) => country)).has(null)).toBe(true);
});

test('an instrument that was taken back is left out of a battery, and so is one that is gone; the program stays', async () => {
  const [program] = starterContent.programs;
  const battery = async () => (await list('programs'))[0]?.battery;
  const whole = program?.battery.map(({ lens, instrument }) => ({ lens, instrument })) ?? [];
  const without = (...keys: string[]) => whole.filter(({ instrument }) => !keys.includes(instrument));
  expect(await battery()).toEqual(whole);

  await pool.query(`update coaching_instruments set _status = 'draft' where key = 'drivers'`);
  expect(await battery()).toEqual(without('drivers'));
  expect(without('drivers').length).toBeLessThan(whole.length);
  await pool.query(`delete from coaching_instruments where key = 'energy-audit'`);
  expect(await battery()).toEqual(without('drivers', 'energy-audit'));
  await pool.query(`delete from coaching_agreement_templates`);
  expect(await battery()).toEqual(without('drivers', 'energy-audit'));
});

test('a behavior whose competency has no title in any language goes by its key', async () => {
  const [behavior] = starterContent.behaviors;
  await pool.query(
    `update coaching_behaviors_locales set competency_title = null
     where _parent_id = (select id from coaching_behaviors where key = $1)`,
    [behavior?.key],
  );
  const found = (await list('behaviors?limit=100')).find(({ key }) => key === behavior?.key);
  expect(found?.competency).toBe(behavior?.competency);
});

test('a document that no longer fits does not take the others with it', async () => {
  const before = await list('tools?limit=100');
  await pool.query(`update coaching_tools set duration_minutes = 9999 where key = $1`, [tool?.key]);
  expect(await list('tools?limit=100')).toEqual(before.filter(({ key }) => key !== tool?.key));
});
