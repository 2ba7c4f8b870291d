import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './findBrowser.ts';
import { type BrowserProgram, hasPackagedBrowser, packagedBrowser } from './packagedBrowser.ts';

/**
 * Returns a running browser: the one that `CHROME_PATH` names, else the Chromium that comes inside an npm package, else an
 * installed Chrome, Chromium or Edge.
 *
 * @throws Error with one sentence where there is none
 */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await chooseBrowser();
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

async function chooseBrowser(): Promise<BrowserProgram> {
  const named = process.env.CHROME_PATH;
  if (named) return { path: named, env: {} };
  // First, since it is the same for everyone; what is installed differs from machine to machine.
  if (hasPackagedBrowser()) return packagedBrowser();
  const path = findBrowser();
  if (path) return { path, env: {} };
  throw new Error(
    `The browser tests need Chrome, Chromium or Edge on ${process.platform} ${process.arch}: install one, or set CHROME_PATH.`,
  );
}
