import { createHash } from 'node:crypto';
import {
  hashableInstrument,
  type Instrument,
  parseInstrument,
  scoreResponses,
} from '@coaching/core/assessment';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { publishScheduled } from '../../src/host/jobs/publishScheduled.ts';
import { demoArticle, demoInstrument, demoTool } from './demoContent.ts';
import { mistakesIn, type Panel, startPanel } from './panel.ts';

let panel: Panel;
beforeAll(async () => {
  panel = await startPanel();
});
afterAll(() => panel.host.close());

const versionsSchema = z.array(
  z.object({
    id: z.string(),
    key: z.string(),
    version: z.string(),
    hash: z.string(),
    definition: z.custom<Instrument>((value) => parseInstrument(value).ok),
  }),
);

/** The test looks into the database as the system does. */
async function versionsOf(key: string) {
  const { docs } = await panel.host.payload.find({
    collection: 'coaching-instrument-versions',
    where: { key: { equals: key } },
    sort: 'publishedAt',
    depth: 0,
    overrideAccess: true,
  });
  return versionsSchema.parse(docs);
}

async function stored(slug: string, id: string) {
  return panel.host.payload.findByID({ collection: slug, id, depth: 0, overrideAccess: true });
}

test('a draft with mistakes is saved; publishing it is refused with the fields, and nothing is published', async () => {
  const good = demoInstrument('Faulty');
  const id = await panel.draft('instruments', {
    ...good,
    license: {},
    items: [...good.items, { text: 'Nobody counts me.', format: 'agree' }],
    scales: [{ ...good.scales[0], items: [{ item: '1' }, { item: '2' }, { item: '99' }] }],
  });
  const reply = await panel.publish('instruments', id);
  expect(reply.status).toBe(400);
  const mistakes = {
    'items.2.text': 'This item counts in no scale and belongs to no behavior. Add it to one, or remove it.',
    'items.3.text': 'This item counts in no scale and belongs to no behavior. Add it to one, or remove it.',
    'scales.0.items.2.item': 'This item is not in the tab “Items”. Choose another one, or delete the row.',
  };
  expect(mistakesIn(reply)).toEqual({
    'license.name': 'Name the license. Without one nothing can be published.',
    ...mistakes,
  });

  const again = await panel.publish('instruments', id, { license: { name: 'CC0' } });
  expect(mistakesIn(again)).toEqual(mistakes);
  expect(await stored('instruments', id)).toMatchObject({ _status: 'draft', firstPublishedAt: null });
  expect(await versionsOf('faulty')).toEqual([]);
});

test('a driver speaks to competencies of published behaviors alone; under another lens it says nothing', async () => {
  const { license, source, language } = demoTool('Unused');
  const behavior = { title: 'Builds teams', competency: 'team-building', license, source, language };
  const good = demoInstrument('Demo motives');
  const speaking = (lens: string, competencies: string) => ({
    ...good,
    lens,
    scales: [{ ...good.scales[0], aspect: 'skill', competencies }],
  });
  const id = await panel.draft('instruments', speaking('drivers', 'team-building, juggling'));
  const unknown = {
    'scales.0.competencies':
      'No published behavior belongs to one of these competencies. Write their keys as they stand in the behaviors, with commas between them.',
  };
  await panel.published('behaviors', behavior);
  expect(mistakesIn(await panel.publish('instruments', id))).toEqual(unknown);
  await panel.save('instruments', id, speaking('drivers', 'Team Building'));
  expect(mistakesIn(await panel.publish('instruments', id))).toEqual({
    'scales.0.competencies':
      'Write keys of competencies, with commas between them: small letters, digits and single hyphens.',
  });
  await panel.save('instruments', id, speaking('drivers', ' team-building,'));
  expect((await panel.publish('instruments', id)).status).toBe(200);
  await panel.save('instruments', id, speaking('temperament', 'juggling'));
  expect((await panel.publish('instruments', id)).status).toBe(200);
  const [first, second] = await versionsOf('demo-motives');
  expect(first?.definition.scales[0]).toMatchObject({ competencies: ['team-building'] });
  expect(first?.definition.scales[0]).not.toHaveProperty('aspect');
  expect(second?.definition.scales[0]).not.toHaveProperty('competencies');
});

test('an editor whose panel is German reads the same mistakes in German', async () => {
  const good = demoInstrument('Fehlerhaft');
  const id = await panel.draft('instruments', {
    ...good,
    scales: [{ ...good.scales[0], items: [{ item: '1' }, { item: '2' }, { item: '99' }] }],
  });
  const reply = await panel.publish('instruments', id, {}, { cookie: 'payload-lng=de' });
  expect(reply.text).toContain('Fragen 3 › Text, Skalen 1 › Schlüssel 3 › Frage');
  expect(mistakesIn(reply)).toEqual({
    'items.2.text':
      'Diese Frage zählt in keiner Skala und gehört zu keinem Verhalten. Ordnen Sie sie zu oder entfernen Sie sie.',
    'scales.0.items.2.item':
      'Diese Frage gibt es im Reiter „Fragen“ nicht. Wählen Sie eine andere oder löschen Sie die Zeile.',
  });
});

test('publishing freezes the instrument with a hash of its content, in all languages', async () => {
  const id = await panel.draft('instruments', demoInstrument('Frozen'));
  const german = await stored('instruments', id);
  const [rating] = z.array(z.looseObject({ id: z.string() })).parse(german.formats);
  await panel.save('instruments', id, { ...german, title: 'Eingefroren', formats: [rating] }, 'de');
  expect((await panel.publish('instruments', id)).status).toBe(200);

  const [version, ...more] = await versionsOf('frozen');
  expect(more).toEqual([]);
  expect(version).toMatchObject({
    version: '1',
    definition: { id: 'frozen', version: '1', title: { en: 'Frozen', de: 'Eingefroren' } },
  });
  const { definition, hash } = version ?? { definition: null, hash: '' };
  expect(definition && createHash('sha256').update(hashableInstrument(definition)).digest('hex')).toBe(hash);
  const sheet = definition && scoreResponses(definition, { '1': 5, '2': 1, '3': 5 });
  expect(sheet?.scales.planning?.score).toBe(5);
});

test('the same content makes no new version; a change makes version 2, and version 1 stays', async () => {
  const id = await panel.published('instruments', demoInstrument('Republished'));
  const [first] = await versionsOf('republished');
  expect((await panel.publish('instruments', id)).status).toBe(200);
  expect(await versionsOf('republished')).toEqual([first]);

  expect((await panel.publish('instruments', id, { title: 'Republished, better' })).status).toBe(200);
  const [one, two, ...more] = await versionsOf('republished');
  expect([one, two?.version, two?.definition.title, more]).toEqual([
    first,
    '2',
    { en: 'Republished, better' },
    [],
  ]);
  expect(two?.hash).not.toBe(one?.hash);

  // Going back to the first wording is a third version: the newest one is what is shown.
  expect((await panel.publish('instruments', id, { title: 'Republished' })).status).toBe(200);
  expect((await versionsOf('republished')).map(({ version }) => version)).toEqual(['1', '2', '3']);
});

test('a published instrument that is taken back leaves its versions as they are', async () => {
  const id = await panel.published('instruments', demoInstrument('Taken back'));
  const before = await versionsOf('taken-back');
  const reply = await panel.host.request(`/api/instruments/${id}`, {
    method: 'PATCH',
    user: panel.editor,
    body: { _status: 'draft' },
  });
  expect(reply.status).toBe(200);
  expect(await versionsOf('taken-back')).toEqual(before);
});

test('editors who publish at the same time get versions with numbers of their own', async () => {
  const id = await panel.draft('instruments', demoInstrument('Contested'));
  const replies = await Promise.all(
    Array.from({ length: 5 }, (_, index) =>
      panel.publish('instruments', id, { title: `Contested ${index}` }),
    ),
  );
  const won = replies.filter(({ status }) => status === 200).length;
  expect(won).toBeGreaterThan(0);
  const versions = (await versionsOf('contested')).map(({ version }) => version).sort();
  expect(versions).toEqual(Array.from({ length: versions.length }, (_, index) => String(index + 1)));
  expect(versions.length).toBe(won);
});

test('no one changes or removes a version, whatever their access', async () => {
  await panel.published('instruments', demoInstrument('Kept'));
  const before = await versionsOf('kept');
  const [version] = before;
  const target = {
    collection: 'coaching-instrument-versions',
    id: version?.id ?? '',
    overrideAccess: true,
  } as const;
  const refusal = /published version never changes/;
  await expect(panel.host.payload.update({ ...target, data: { hash: 'x' } })).rejects.toThrow(refusal);
  await expect(panel.host.payload.delete(target)).rejects.toThrow(refusal);
  const { collection } = target;
  const where = { key: { equals: 'kept' } };
  await panel.host.payload.update({ collection, where, overrideAccess: true, data: { hash: 'x' } });
  await panel.host.payload.delete({ collection, where, overrideAccess: true });
  expect(await versionsOf('kept')).toEqual(before);

  const address = `/api/coaching-instrument-versions/${version?.id}`;
  expect((await panel.host.request(address, { user: panel.editor })).status).toBe(200);
  for (const request of [{ method: 'PATCH', body: { hash: 'x' } }, { method: 'DELETE' }]) {
    expect((await panel.host.request(address, { ...request, user: panel.editor })).status).toBe(403);
  }
});

test('publishing several at once publishes none where one has a mistake', async () => {
  const good = await panel.draft('tools', demoTool('Bulk good'));
  const bad = await panel.draft('tools', { ...demoTool('Bulk bad'), source: '' });
  const bulk = () =>
    panel.host.request(`/api/tools?where[id][in]=${good},${bad}`, {
      method: 'PATCH',
      user: panel.editor,
      body: { _status: 'published' },
    });
  const reply = await bulk();
  expect(reply.status).toBe(400);
  expect(mistakesIn(reply)).toEqual({
    source: 'Say where this comes from. Without a source nothing can be published.',
  });
  for (const id of [good, bad]) expect(await stored('tools', id)).toMatchObject({ _status: 'draft' });

  await panel.save('tools', bad, { source: 'Written for these tests' });
  // A bulk change takes the published side, so the mended draft goes out on its own.
  expect((await panel.publish('tools', bad)).status).toBe(200);
  expect((await bulk()).status).toBe(200);
  for (const id of [good, bad]) expect(await stored('tools', id)).toMatchObject({ _status: 'published' });
});

test('the Local API goes through the same check, and publishes in a transaction only', async () => {
  const { payload } = panel.host;
  const faulty = { ...demoTool('Local'), steps: [] };
  const data = { ...faulty, _status: 'published' };
  await expect(payload.create({ collection: 'tools', data, overrideAccess: true })).rejects.toMatchObject({
    name: 'ValidationError',
    data: { errors: [{ path: 'steps', message: 'Write at least one step.' }] },
  });
  await expect(
    payload.create({ collection: 'tools', data, overrideAccess: true, disableTransaction: true }),
  ).rejects.toThrow(/in a transaction only/);
  const { totalDocs } = await payload.count({
    collection: 'tools',
    where: { key: { equals: 'local' } },
    overrideAccess: true,
  });
  expect(totalDocs).toBe(0);
});

test('an old version that is restored goes through the same check', async () => {
  const article = await panel.published('articles', demoArticle('Restored article'));
  const { license, source, language } = demoInstrument();
  const series = {
    title: 'Restored',
    description: 'One article.',
    articles: [article],
    license,
    source,
    language,
  };
  const id = await panel.published('series', series);
  await panel.publish('series', id, { title: 'Restored, renamed' });
  const list = await panel.host.request(
    `/api/series/versions?where[parent][equals]=${id}&where[version.title][equals]=Restored&where[version._status][equals]=published`,
    { user: panel.editor },
  );
  const [old] = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(list.json).docs;
  const restore = () =>
    panel.host.request(`/api/series/versions/${old?.id}`, { method: 'POST', user: panel.editor });
  const unpublish = { method: 'PATCH', user: panel.editor, body: { _status: 'draft' } };
  await panel.host.request(`/api/articles/${article}`, unpublish);
  const refused = await restore();
  expect([refused.status, Object.keys(mistakesIn(refused))]).toEqual([400, ['articles']]);
  expect(await stored('series', id)).toMatchObject({ title: 'Restored, renamed', _status: 'published' });

  await panel.publish('articles', article);
  expect((await restore()).status).toBe(200);
  expect(await stored('series', id)).toMatchObject({
    title: 'Restored',
    _status: 'published',
    key: 'restored',
  });
});

test('a scheduled publication of something faulty publishes nothing', async () => {
  const { payload } = panel.host;
  const schedule = (slug: string, id: string, waitUntil: Date) =>
    payload.jobs.queue({
      task: 'schedulePublish',
      waitUntil,
      input: {
        type: 'publish',
        doc: { relationTo: slug, value: id },
        user: { relationTo: 'users', value: panel.editor.id },
      },
    });
  const [before, later] = [new Date(Date.now() - 1000), new Date(Date.now() + 3_600_000)];
  const bad = await panel.draft('instruments', { ...demoInstrument('Scheduled bad'), source: '' });
  const good = await panel.draft('instruments', demoInstrument('Scheduled good'));
  const next = await panel.draft('instruments', demoInstrument('Scheduled later'));
  await schedule('instruments', bad, before);
  const leftBehind = await schedule('instruments', good, before);
  await schedule('instruments', next, later);
  // A worker that died in the middle leaves its mark.
  await payload.update({
    collection: 'payload-jobs',
    id: leftBehind.id,
    data: { processing: true },
    depth: 0,
    overrideAccess: true,
  });
  await publishScheduled(payload);

  expect(await stored('instruments', bad)).toMatchObject({ _status: 'draft' });
  expect(await versionsOf('scheduled-bad')).toEqual([]);
  expect(await stored('instruments', good)).toMatchObject({ _status: 'published' });
  expect(await versionsOf('scheduled-good')).toHaveLength(1);
  expect(await stored('instruments', next)).toMatchObject({ _status: 'draft' });
});

test('the key comes from the title, is free, and stays after the first publication', async () => {
  const first = await panel.published('tools', demoTool('Größe & Maß'));
  const second = await panel.draft('tools', demoTool('Größe & Maß'));
  expect(await stored('tools', first)).toMatchObject({ key: 'groesse-mass' });
  expect(await stored('tools', second)).toMatchObject({ key: 'groesse-mass-2' });

  const change = await panel.save('tools', first, { key: 'other' });
  expect(change.status).toBe(400);
  expect(Object.keys(mistakesIn(change))).toEqual(['key']);
  expect((await panel.save('tools', first, { title: 'Renamed', firstPublishedAt: null })).status).toBe(200);
  expect((await panel.save('tools', first, { key: 'other' })).status).toBe(400);
  expect((await panel.save('tools', second, { key: 'other' })).status).toBe(200);

  const copy = await panel.host.request(`/api/tools/${first}/duplicate`, {
    method: 'POST',
    user: panel.editor,
  });
  const { doc } = z.object({ doc: z.looseObject({ key: z.string() }) }).parse(copy.json);
  expect(doc).toMatchObject({ key: 'renamed', _status: 'draft', firstPublishedAt: null });
});

test('what an instrument, a program or a series points at has to be published', async () => {
  const { license, source, language } = demoInstrument();
  const behavior = await panel.draft('behaviors', {
    title: 'Asks first',
    competency: 'listening',
    license,
    source,
    language,
  });
  const items = demoInstrument().items.map((item) => ({ ...item, behavior }));
  const id = await panel.draft('instruments', { ...demoInstrument('Pointing'), items });
  const sentence = 'This is not published yet. Publish it first, or choose another one.';
  expect(mistakesIn(await panel.publish('instruments', id))).toEqual({
    'items.0.behavior': sentence,
    'items.1.behavior': sentence,
    'items.2.behavior': sentence,
  });
  expect((await panel.publish('behaviors', behavior)).status).toBe(200);
  expect((await panel.publish('instruments', id)).status).toBe(200);
  const [version] = await versionsOf('pointing');
  expect(version?.definition.items[0]?.behavior).toBe('asks-first');
});

test('the whole key of a scale can be written in one line', async () => {
  const good = demoInstrument('One line');
  const { items: _, ...scale } = good.scales[0] ?? { items: [] };
  await panel.published('instruments', { ...good, scales: [{ ...scale, keyLine: '1, 2R, 3' }] });
  const [version] = await versionsOf('one-line');
  expect(version?.definition.scales[0]?.items).toEqual([
    { item: '1', keyed: 1 },
    { item: '2', keyed: -1 },
    { item: '3', keyed: 1 },
  ]);
});

test('an article needs a text in the language of the original', async () => {
  const id = await panel.draft('articles', { ...demoArticle('Empty'), body: null });
  await panel.save('articles', id, { body: demoArticle().body, title: 'Leer' }, 'de');
  expect(Object.keys(mistakesIn(await panel.publish('articles', id)))).toEqual(['body']);
  expect((await panel.publish('articles', id, { body: demoArticle().body })).status).toBe(200);
});
