import { type Browser, type BrowserWindow, launchBrowser, openWindow } from 'embedded-browser';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { demoPassword } from '../../src/seed/demoUsers.ts';
import { call } from '../client.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = (path: string): Promise<BrowserWindow> => openWindow(browser, `${inject('cmsUrl')}${path}`);

test.each([
  ['/', 'overview'],
  ['/mailbox', 'mailbox'],
  ['/reference', 'reference'],
  ['/reference/sessions', 'reference-group'],
  ['/reference/schemas', 'reference-schemas'],
])('%s has no barriers and fits a phone', async (path, name) => {
  const { look, close } = await open(path);
  await look(name);
  await close();
});

test('the reference leads to each route and to each schema that it names', async () => {
  const { page, close } = await open('/reference');
  await page.getByRole('link', { name: 'POST /engagements/{engagementId}/sessions' }).click();
  await page.waitForURL(/\/reference\/sessions#sessions\.book$/);
  await page.locator('[id="sessions.book"] summary').click();
  await page.locator('[id="sessions.book"]').getByRole('link', { name: 'Session', exact: true }).click();
  await page.waitForURL(/\/reference\/schemas#schema-Session$/);
  await page.getByRole('heading', { name: 'Session', exact: true }).waitFor();
  await close();
  expect((await fetch(`${inject('cmsUrl')}/reference/nothing`)).status).toBe(404);
});

test('every door of the overview leads somewhere', async () => {
  const { page, close } = await open('/');
  const addresses = await page
    .locator('.door a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses).toHaveLength(4);
  for (const address of addresses) {
    const response = await fetch(new URL(address, inject('cmsUrl')));
    expect([address, response.status]).toEqual([address, 200]);
  }
  await close();
});

test('a mail that was asked for arrives in the mailbox', async () => {
  await call('/api/users/forgot-password', { body: { email: 'leader@example.com' } });
  const { page, look, close } = await open('/mailbox');
  // The worker sends it.
  await expect
    .poll(async () => {
      await page.reload();
      return page.getByRole('link', { name: /Choose a new password/ }).count();
    })
    .toBeGreaterThan(0);
  await page
    .getByRole('link', { name: /Choose a new password/ })
    .first()
    .click();
  await page.waitForURL(/mailbox\/[0-9a-f-]+$/);
  const link = page.frameLocator('iframe').getByRole('link', { name: 'Choose a new password' });
  expect(await link.getAttribute('href')).toMatch(
    new RegExp(`^${inject('portalUrl')}/reset-password/[0-9a-f]+$`),
  );
  await look('mail', { fitsPhone: false });
  await close();
});

test('an editor signs in to the admin panel, and a leader is turned away', async () => {
  const { page, close } = await open('/admin');
  const signIn = async (email: string) => {
    await page.getByLabel('Email').fill(email);
    await page.getByLabel('Password').fill(demoPassword);
    await page.getByRole('button', { name: 'Login' }).click();
  };
  await signIn('leader@example.com');
  await page
    .getByText(/not allowed|unauthorized/i)
    .first()
    .waitFor();
  await page.context().clearCookies();
  await page.goto(`${inject('cmsUrl')}/admin/login`);
  await signIn('editor@example.com');
  await page
    .getByRole('heading', { name: /Dashboard|System/ })
    .first()
    .waitFor();
  await close();
});
