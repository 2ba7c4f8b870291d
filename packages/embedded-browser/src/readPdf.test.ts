import { expect, test } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { readPdf } from './readPdf.ts';

test('a page that a browser printed says its title, its size and its words', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  // The second word is written with the ligature itself, as fonts draw it without being asked.
  await page.setContent(
    `<title>A report</title><p style="width: 5em">Confidential Con\uFB01dential words that break</p>
     <p style="break-before: page">Second</p>`,
  );
  const pdf = await readPdf(await page.pdf({ format: 'Letter' }));
  await browser.close();
  expect(pdf).toEqual({
    title: 'A report',
    pages: ['Confidential Confidential words that break', 'Second'],
    size: [612, 792],
  });
});
