import type { Page } from 'embedded-browser';

/** Widths of phones, the smallest first, in CSS pixels. */
const phones = [320, 360, 390] as const;

/** What is wider than its place: the whole page, or a text whose end is cut off. */
const measure = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? ['the page is ' + scrollWidth + ' px wide'] : [];
  for (const element of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const cuts = style.overflowX === 'hidden' || style.overflowX === 'clip';
    // What only a screen reader reads is one pixel wide on purpose.
    if (!cuts || element.clientWidth <= 1 || element.scrollWidth <= element.clientWidth + 1) continue;
    if (element.textContent.trim() !== '') found.push('cut off: ' + element.textContent.trim().slice(0, 60));
  }
  return found;
})()`;

/** Returns what has no room on a phone, one line a finding; the page is left as wide as it was. */
export async function squeezed(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const width of phones) {
    await page.setViewportSize({ width, height: 780 });
    const lines: unknown = await page.evaluate(measure);
    if (!Array.isArray(lines)) throw new Error('The page cannot be measured.');
    found.push(...lines.map((line) => `at ${width} px ${line}`));
  }
  if (before) await page.setViewportSize(before);
  return found;
}
