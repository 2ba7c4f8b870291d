import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { de } from '../language/de.ts';
import { en } from '../language/en.ts';

const document: unknown = JSON.parse(
  readFileSync(new URL('../../../../docs/openapi.json', import.meta.url), 'utf8'),
);

/** What leaves no entry: what is public, what a rater does behind the link, and reading the log itself. */
const silent =
  /^(?:content\.|account\.|feedback\.getForm$|feedback\.submit$|inquiries\.listOrganizations$|privacy\.accessLog$)/;

/** The names of every route that touches what belongs to somebody. */
const routes = [...JSON.stringify(document).matchAll(/"operationId":"([a-z]+\.[A-Za-z]+)"/g)]
  .map(([, name = '']) => name)
  .filter((name) => !silent.test(name));

/** What the host's own pages do with accounts. */
const acts = [
  'create',
  'signIn',
  'refuseSignIn',
  'signOut',
  'resetPassword',
  'changePassword',
  'changeRoles',
];

test('whatever can stand in the access log has words, in every language', () => {
  expect(routes.length).toBeGreaterThan(50);
  for (const { privacy } of [en, de])
    expect(
      [...routes, ...acts.map((act) => `account.${act}`)].filter(
        (name) => !Object.hasOwn(privacy.actions, name),
      ),
    ).toEqual([]);
});
