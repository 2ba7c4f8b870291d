import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, launchBrowser, openWindow } from 'embedded-browser';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

const sources = fileURLToPath(new URL('../../src/', import.meta.url));

/** Every character of the portal's own texts, in all its languages: they stand in its sources. */
const characters = [
  ...new Set(
    readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => [...readFileSync(`${sources}${file}`, 'utf8')]),
  ),
]
  .filter((character) => !/\s/.test(character))
  .sort();

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(['Hanken Grotesk Variable', 'Newsreader Variable'])(
  '%s has every character that the portal writes',
  async (family) => {
    const { page, close } = await openWindow(browser, `${inject('portalUrl')}/sign-in`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(`(async (family, characters) => {
      const list = document.body.appendChild(document.createElement('div'));
      list.id = 'characters';
      list.style.fontFamily = JSON.stringify(family);
      for (const character of characters) list.appendChild(document.createElement('span')).textContent = character;
      await document.fonts.load('16px ' + JSON.stringify(family), characters.join(''));
    })(${JSON.stringify(family)}, ${JSON.stringify(characters)})`);
    const boxes: unknown = await page.evaluate(`((family, characters) => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 80;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      const draw = (text) => {
        context.clearRect(0, 0, 80, 80);
        context.font = '40px ' + JSON.stringify(family);
        context.fillText(text, 20, 50);
        return canvas.toDataURL();
      };
      // No font has a character of private use.
      const box = draw('\\ue000');
      return characters.map((character) => draw(character) === box);
    })(${JSON.stringify(family)}, ${JSON.stringify(characters)})`);
    if (!Array.isArray(boxes)) throw new Error('The characters cannot be drawn.');
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: '#characters span',
    });
    const missing: string[] = [];
    for (const [index, nodeId] of nodeIds.entries()) {
      // Where the system has the character, it comes from there; where nobody has it, an empty box is drawn.
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      const isOfSystem = fonts.length === 0 || fonts.some((font) => !font.isCustomFont);
      if (isOfSystem || boxes[index] === true) missing.push(characters[index] ?? '');
    }
    expect(nodeIds.length).toBe(characters.length);
    expect(missing).toEqual([]);
    await close();
  },
);
