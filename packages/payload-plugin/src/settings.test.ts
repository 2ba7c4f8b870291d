import { expect, test } from 'vitest';
import { checkSettings } from './checkSettings.ts';
import { defaultFacts, settingsOf } from './settings.ts';
import { keyProviderOf } from './vault/keyProviderOf.ts';

const account = { id: 7, email: 'demo@example.com', roles: ['coach', 'gardener'] };
const organizationOf = (organization: unknown) => defaultFacts({ ...account, organization }).organization;

test('an organization is read as an id, a relationship or the document, and is never guessed', () => {
  expect(organizationOf('north')).toBe('north');
  expect(organizationOf(42)).toBe('42');
  expect(organizationOf({ id: 42, name: 'North' })).toBe('42');
  expect(organizationOf({ id: 'org-7' })).toBe('org-7');
  for (const strange of [[], ['north'], { name: 'North' }, { id: null }, true, { id: '' }])
    expect(() => organizationOf(strange)).toThrow('The organization of the account 7 is neither');
});

test('an account without an organization belongs to the only one', () => {
  expect(defaultFacts(account).organization).toBe('main');
  expect([organizationOf(null), organizationOf('')]).toEqual(['main', 'main']);
});

test('roles are a list or a single one; unknown ones are left out', () => {
  expect(defaultFacts(account).roles).toEqual(['coach']);
  expect(defaultFacts({ id: 1, roles: 'leader' }).roles).toEqual(['leader']);
  expect(defaultFacts({ id: 1, roles: 'gardener' }).roles).toEqual([]);
  expect(defaultFacts({ id: 1 }).roles).toEqual([]);
});

const key = Buffer.alloc(32, 1).toString('base64');
const start = (
  options: { key?: string; portalUrl?: string },
  environment: Parameters<typeof settingsOf>[1],
) =>
  checkSettings({
    settings: settingsOf(options, environment),
    keys: () => keyProviderOf(options, environment),
  });

test('without a key there is no start', () => {
  expect(() => start({}, {})).toThrow('32 bytes in base64');
  expect(() => start({}, { COACHING_KEY: 'too short' })).toThrow('32 bytes in base64');
  start({}, { COACHING_KEY: key });
});

test('in production there is no start without the address of the portal', () => {
  const production = { COACHING_KEY: key, NODE_ENV: 'production' };
  expect(() => start({}, production)).toThrow('COACHING_PORTAL_URL');
  expect(() => start({ portalUrl: '' }, production)).toThrow('COACHING_PORTAL_URL');
  start({ portalUrl: 'https://portal.example' }, production);
  start({}, { ...production, COACHING_PORTAL_URL: 'https://portal.example' });
  expect(settingsOf({}, {}).portalUrl).toBe('http://localhost:3001');
});

test('public inquiries come to the organization that the host names', () => {
  for (const none of [{}, { inquiryOrganizations: [] }])
    expect(settingsOf(none, {}).inquiryOrganizations).toEqual([{ id: 'main', title: 'main' }]);
  const north = [{ id: 'north', title: 'North' }];
  expect(settingsOf({ inquiryOrganizations: north }, {}).inquiryOrganizations).toEqual(north);
});
