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

test('the whole starter content is published in both languages, once', async () => {
  const start = performance.now();
  expect(await importContent(host.payload, starterContent)).toBe(total);
  console.log('import', performance.now() - start);
  expect(await importContent(host.payload, starterContent)).toBe(0);
}, 120_000);
