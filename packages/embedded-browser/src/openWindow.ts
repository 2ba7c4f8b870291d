import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';

/** A window of somebody's browser, with nothing kept from the visits before. */
export type BrowserWindow = {
  readonly page: Page;
  /**
   * Takes pictures of the page and expects it to have no barriers in light and dark colors (WCAG 2.2 AA and axe-core's
   * good practice) and, in the portal, to fit a phone without scrolling sideways.
   */
  look(name: string, options?: LookOptions): Promise<void>;
  /** Expects that the browser had nothing to complain about, such as a forbidden script, and closes the window. */
  close(): Promise<void>;
};

export type LookOptions = {
  /** Selector of what is ours, on a screen that Payload draws. @default the whole page */
  readonly within?: string;
  /** @default true */
  readonly fitsPhone?: boolean;
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** In the folder of the package whose tests run. */
const screens = resolve('reports/screens');
const images = fileURLToPath(new URL('../../../docs/images/', import.meta.url));
const desk = { width: 1280, height: 800 };

/** Returns a new window at an address, in English, in light colors and in the time zone of the demo's coach, unless `options` differ. */
export async function openWindow(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<BrowserWindow> {
  const context = await browser.newContext({
    viewport: desk,
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...options,
  });
  // It ends what hangs, and nothing that is slow.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // A refusal of the API is told here too; whether it is right, the tests say themselves.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  await page.goto(address);
  return {
    page,
    look: async (name, { within = 'html', fitsPhone = true } = {}) => {
      mkdirSync(screens, { recursive: true });
      const barriers: Record<'light' | 'dark', unknown> = {
        light: await findBarriers(page, within),
        dark: [],
      };
      await page.screenshot({ path: `${screens}/${name}.png`, fullPage: true });
      await page.emulateMedia({ colorScheme: 'dark' });
      barriers.dark = await findBarriers(page, within);
      await page.screenshot({ path: `${screens}/${name}-dark.png`, fullPage: true });
      await page.emulateMedia({ colorScheme: 'light' });
      expect([name, barriers]).toEqual([name, { light: [], dark: [] }]);
      if (!fitsPhone) return;
      await page.setViewportSize({ width: 360, height: 780 });
      await page.screenshot({ path: `${screens}/${name}-phone.png`, fullPage: true });
      expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, 360]);
      await page.setViewportSize(desk);
    },
    close: async () => {
      await context.close();
      expect(complaints).toEqual([]);
    },
  };
}

/**
 * Returns what an audit of a page (WCAG 2.2 AA and axe-core's good practice) finds, one line a rule.
 *
 * @param within - a selector of what is looked at
 * @param rules - names of the rules to look at, such as `color-contrast`; by default all
 */
export async function findBarriers(
  page: Page,
  within = 'html',
  rules: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
): Promise<unknown> {
  // Evaluated rather than added as a script tag, which the portal's own policy forbids.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(`${axe};0`);
  const context = JSON.stringify({ include: [[within]] });
  return page.evaluate(
    `axe.run(${context}, { runOnly: ${JSON.stringify(rules)} }).then(({ violations }) =>
      violations.map(({ id, impact, nodes }) => id + ' (' + impact + '): ' +
        nodes.map(({ target }) => target.join(' ')).slice(0, 5).join(', ')))`,
  );
}

/** Writes a picture of the page into `docs/images`, when the environment says `UPDATE_SCREENSHOTS=1`. */
export async function updateImage(page: Page, name: string): Promise<void> {
  if (process.env.UPDATE_SCREENSHOTS !== '1') return;
  mkdirSync(images, { recursive: true });
  await sharp(await page.screenshot())
    .png({ palette: true, quality: 90, effort: 10 })
    .toFile(`${images}${name}.png`);
}
