import { readFile } from 'node:fs/promises';
import { type Browser, launchBrowser, openWindow, type Page } from 'embedded-browser';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { demoPassword, enterDiscovery, proposeEngagement, signInAll } from './parties.ts';
import { signInToPortal } from './signInToPortal.ts';

let browser: Browser;
let engagementId: string;
beforeAll(async () => {
  browser = await launchBrowser();
  const parties = await signInAll();
  const proposed = await proposeEngagement(parties);
  await enterDiscovery(proposed, parties);
  ({ engagementId } = proposed);
});
afterAll(() => browser.close());

/** Returns the name and the bytes of the file that a button saves. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test.each(['leader', 'coach', 'sponsor'] as const)(
  'a %s takes along what they may read, as a file and as tables',
  async (name) => {
    const { page, look, close } = await openWindow(browser, `${inject('portalUrl')}/home`);
    await signInToPortal(page, name);
    await page.getByRole('link', { name: 'My data' }).click();
    const whole = await saved(page, 'Download my data');
    expect(whole.name).toMatch(/^coaching-export-\d{4}-\d\d-\d\d\.json$/);
    const told: unknown = JSON.parse(whole.bytes.toString('utf8'));
    expect(told).toMatchObject({
      format: 'coaching-export/2',
      account: { email: `${name}@example.com` },
      engagements: expect.arrayContaining([expect.objectContaining({ id: engagementId, part: name })]),
    });
    const packed = await saved(page, 'Download as tables');
    expect(packed.name).toMatch(/^coaching-export-\d{4}-\d\d-\d\d\.zip$/);
    const files = unzipSync(packed.bytes);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['account.csv', 'engagements.csv', 'notes.csv']),
    );
    expect(strFromU8(files['engagements.csv'] ?? new Uint8Array())).toContain(`\r\n${engagementId},${name},`);
    await page.getByText('The file is in your downloads.').waitFor();
    await look(`privacy-${name}`);
    await close();
  },
);

test('in German both are found by their German names', async () => {
  const { page, look, close } = await openWindow(browser, `${inject('portalUrl')}/privacy`, {
    locale: 'de-DE',
  });
  await page.getByLabel('E-Mail-Adresse').fill('leader@example.com');
  await page.getByRole('textbox', { name: 'Passwort' }).fill(demoPassword);
  await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click();
  const packed = await saved(page, 'Als Tabellen herunterladen');
  expect(packed.name).toMatch(/^coaching-daten-.*\.zip$/);
  await look('privacy-german');
  await close();
});
