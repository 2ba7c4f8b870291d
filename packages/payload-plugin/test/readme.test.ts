import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultSlug } from '../src/collections/names.ts';
import config from './fixtures/payload.config.ts';

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the first config of the page is the one that is checked here', () => {
  const [, block] = /^```ts\n(.*?)^```$/ms.exec(textOf('../README.md')) ?? [];
  expect(block).toBe(textOf('./fixtures/payload.config.ts'));
});

test('it is a config of Payload with the collections and the routes of the plugin', async () => {
  const { collections, endpoints } = await config;
  const slugs = collections.map(({ slug }) => slug);
  expect(slugs).toEqual(expect.arrayContaining(['users', 'instruments', defaultSlug('sessions')]));
  expect(endpoints.map(({ path }) => path)).toContain('/coaching/v1/engagements');
});

test('the page names every option', () => {
  const options = [
    ...(textOf('../src/options.ts')
      .split('/** The options with every default')[0]
      ?.split('export type CoachingPluginOptions')[1]
      ?.matchAll(/^ {2}readonly (\w+)\?:/gm) ?? []),
  ].map(([, name]) => name);
  expect(options.length).toBeGreaterThan(6);
  const rows = [...textOf('../README.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual(options.sort());
});
