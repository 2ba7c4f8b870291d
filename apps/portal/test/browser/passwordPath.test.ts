import { type Browser, launchBrowser, openWindow } from 'embedded-browser';
import { afterAll, beforeAll, inject, test } from 'vitest';
import { findInMail } from './mailbox.ts';
import { demoPassword } from './parties.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const email = 'sponsor@example.com';

test('whoever has forgotten the password asks for a link on the sign-in page, and chooses a new one where it leads', async () => {
  const { page, look, close } = await openWindow(browser, `${inject('portalUrl')}/sign-in`);
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await page.getByRole('heading', { level: 1, name: 'Forgot your password?' }).waitFor();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await page.getByText('the link is on its way').waitFor();
  await look('forgot-password');

  const link = await findInMail(email, /(\/reset-password\/[0-9a-f]+)/);
  await page.goto(`${inject('portalUrl')}${link}`);
  const password = page.getByRole('textbox', { name: 'New password' });
  await password.fill('too short');
  await page.getByRole('button', { name: 'Set the new password' }).click();
  await page.getByText('Choose a password of at least 12 characters.').waitFor();
  await look('choose-password-refused');
  // The one that it was, so that whoever comes next signs in as before.
  await password.fill(demoPassword);
  await page.getByRole('button', { name: 'Set the new password' }).click();
  await page.getByRole('heading', { name: 'Your new password is set' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(demoPassword);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();

  await page.goto(`${inject('portalUrl')}${link}`);
  await password.fill('another quiet heron');
  await page.getByRole('button', { name: 'Set the new password' }).click();
  await page.getByText('This link is not valid.').waitFor();
  await page.getByRole('link', { name: 'Ask for a new link' }).click();
  await page.getByRole('button', { name: 'Send me the link' }).waitFor();
  await close();
});
