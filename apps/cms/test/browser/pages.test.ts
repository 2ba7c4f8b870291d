import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { demoPassword } from '../../src/seed/demoUsers.ts';
import { call } from '../client.ts';
import { launchBrowser } from './launchBrowser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(
  path: string,
  options: { colorScheme?: 'light' | 'dark'; width?: number } = {},
): Promise<Page> {
  const { colorScheme = 'light', width = 1280 } = options;
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
  await page.goto(`${inject('cmsUrl')}${path}`);
  return page;
}

/** What an audit of WCAG 2.2 AA finds, one line a rule. */
async function barriers(page: Page): Promise<unknown> {
  await page.addScriptTag({ content: axe });
  return page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(', ')))`,
  );
}

test.each([
  ['/', 'light'],
  ['/', 'dark'],
  ['/mailbox', 'light'],
  ['/mailbox', 'dark'],
  ['/reference', 'light'],
  ['/reference', 'dark'],
] as const)('%s has no barriers in %s colors', async (path, colorScheme) => {
  const page = await open(path, { colorScheme });
  expect(await barriers(page)).toEqual([]);
  await page.close();
});

test.each(['/', '/mailbox', '/reference'])('%s fits a phone without scrolling sideways', async (path) => {
  const page = await open(path, { width: 360 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  await page.close();
});

test('every door of the overview leads somewhere', async () => {
  const page = await open('/');
  const addresses = await page
    .locator('.door a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses).toHaveLength(4);
  for (const address of addresses) {
    const response = await fetch(new URL(address, inject('cmsUrl')));
    expect([address, response.status]).toEqual([address, 200]);
  }
  await page.close();
});

test('a mail that was asked for arrives in the mailbox', async () => {
  await call('/api/users/forgot-password', { body: { email: 'leader@example.com' } });
  const page = await open('/mailbox');
  await page.getByRole('link', { name: /Choose a new password/ }).click();
  await page.waitForURL(/mailbox\/[0-9a-f-]+$/);
  const link = page.frameLocator('iframe').getByRole('link', { name: 'Choose a new password' });
  expect(await link.getAttribute('href')).toMatch(
    new RegExp(`^${inject('portalUrl')}/reset-password/[0-9a-f]+$`),
  );
  expect(await barriers(page)).toEqual([]);
  await page.close();
});

test('an editor signs in to the admin panel, and a leader is turned away', async () => {
  const page = await open('/admin');
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
  await page.close();
});
