import type { Page } from 'embedded-browser';
import { demoPassword } from './parties.ts';

/** Fills in the portal's sign-in screen, where a page that needs an account has led. */
export async function signInToPortal(page: Page, name: 'leader' | 'coach' | 'sponsor'): Promise<void> {
  await page.getByLabel('E-mail address').fill(`${name}@example.com`);
  await page.getByRole('textbox', { name: 'Password' }).fill(demoPassword);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
}
