import { expect, test } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { hasPackagedBrowser } from './packagedBrowser.ts';

test('a browser starts and draws a page', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent('<h1>Hello</h1>');
  expect(await page.getByRole('heading').textContent()).toBe('Hello');
  await browser.close();
});

test('where the packaged browser runs, no font of the machine is seen', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent('<p style="font: 16px monospace">i</p><p style="font: 16px serif">i</p>');
  const widths = await page.evaluate(
    "[...document.querySelectorAll('p')].map((p) => { const range = document.createRange(); range.selectNode(p.firstChild); return range.getBoundingClientRect().width; })",
  );
  await browser.close();
  // The package has one family, so every kind of font is drawn with that; a machine has several.
  if (hasPackagedBrowser() && !process.env.CHROME_PATH)
    expect(new Set(Object.values(Object(widths))).size).toBe(1);
});
