import { starterContent } from '@coaching/starter-content';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importContent } from '../../src/index.ts';
import { type Host, startHost } from '../harness/index.ts';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const total = Object.entries(starterContent)
  .filter(([kind]) => kind !== 'competencies')
  .reduce((sum, [, items]) => sum + items.length, 0);

/** The test looks into the database as the system does. */
const count = async (collection: string) =>
  (await host.payload.count({ collection, where: {}, overrideAccess: true })).totalDocs;

test('the whole starter content is published in both languages, once', async () => {
  expect(await importContent(host.payload, starterContent)).toBe(total);
  expect(await importContent(host.payload, starterContent)).toBe(0);
  expect(await count('coaching-instrument-versions')).toBe(starterContent.instruments.length);
});

test('a published version is the instrument that was brought in', async () => {
  for (const instrument of starterContent.instruments) {
    const { docs } = await host.payload.find({
      collection: 'coaching-instrument-versions',
      where: { key: { equals: instrument.id } },
      depth: 0,
      overrideAccess: true,
    });
    expect(docs.map(({ definition }) => definition)).toEqual([instrument]);
  }
});

test('what points at something unknown is not written at all', async () => {
  const [program] = starterContent.programs;
  if (!program) throw new Error('There is no program to test with.');
  const lost = { ...program, key: 'lost', agreementTemplate: 'no-such-template' };
  await expect(importContent(host.payload, { programs: [lost] })).rejects.toThrow(/no-such-template/);
  expect(await count('programs')).toBe(starterContent.programs.length);
});
