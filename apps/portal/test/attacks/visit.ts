import type { Page } from 'embedded-browser';
import { followed } from './screens.ts';
import type { WatchedWindow } from './watch.ts';

/** What a page shows: its title, its texts, what stands in its fields and attributes, and the same of the frames in it. */
export const everyText = `(() => {
  const texts = [document.title, document.documentElement.textContent];
  for (const element of document.querySelectorAll('input, textarea')) texts.push(element.value);
  for (const element of document.querySelectorAll('*'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'srcdoc'])
      if (element.hasAttribute(name)) texts.push(element.getAttribute(name));
  return texts.join(' ');
})()`;

/** Links that would run or show something that somebody wrote, if one clicked on them. */
const oddLinks = `[...document.querySelectorAll('[href], [src], [action], [formaction], [xlink\\\\:href], [data], [poster]')]
  .flatMap((element) => ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster']
    .filter((name) => element.hasAttribute(name))
    .map((name) => element.getAttribute(name).replace(/[\\u0000-\\u0020]/g, '')))
  .filter((address) => /^(javascript|vbscript|data:text)/i.test(address) || address.includes('canary.'))`;

/** What was seen on a number of pages. */
export type Seen = { readonly texts: string[]; readonly odd: string[]; readonly pages: string[] };

/** Waits until a page shows what it loads. */
async function settle(page: Page): Promise<void> {
  // Not `waitForFunction`, which the portal's own policy forbids.
  while (!(await page.evaluate('window.isSettled()'))) await page.waitForTimeout(50);
  await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`);
}

/** Opens these addresses one after the other, and what they lead to that is shown of the database; adds what is seen. */
export async function visit(
  { page }: WatchedWindow,
  addresses: readonly string[],
  { texts, odd, pages }: Seen,
  act?: (page: Page) => Promise<void>,
): Promise<void> {
  const left = [...addresses];
  const own = new Set(addresses);
  for (let address = left.shift(); address !== undefined; address = left.shift()) {
    await page.goto(address);
    await settle(page);
    await act?.(page);
    pages.push(address);
    texts.push(String(await page.evaluate(everyText)));
    const links: unknown = await page.evaluate(oddLinks);
    if (Array.isArray(links)) odd.push(...links.map((link) => `${address}: ${link}`));
    const next = await page.evaluate<string[]>(
      `[...document.querySelectorAll('a[href]')].map((link) => link.href)`,
    );
    for (const link of new Set(next))
      if (
        new URL(link).origin === new URL(address).origin &&
        followed.test(new URL(link).pathname) &&
        !own.has(link)
      ) {
        own.add(link);
        left.push(link);
      }
  }
}
