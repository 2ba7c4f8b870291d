import type { Browser, Page } from 'embedded-browser';
import { canaryHost } from './corpus.ts';

/** A window of a browser that writes down whatever a foreign text has got it to do. */
export type WatchedWindow = {
  readonly page: Page;
  /** The attacks that ran a script, or had something fetched: their numbers. */
  readonly executed: readonly string[];
  /** What the policy of a page has stopped: a text that got as far as this was taken for more than one. */
  readonly stopped: readonly string[];
  close(): Promise<void>;
};

/** Returns a new window that is watched, without an address yet. */
export async function watchedWindow(browser: Browser, locale = 'en-US'): Promise<WatchedWindow> {
  const context = await browser.newContext({ locale, reducedMotion: 'reduce', timezoneId: 'Europe/Berlin' });
  // It ends what hangs, and nothing that is slow.
  context.setDefaultTimeout(120_000);
  const executed: string[] = [];
  const stopped: string[] = [];
  await context.exposeBinding('canaryRan', (_, id) => void executed.push(`${id}`));
  await context.exposeBinding(
    'canaryStopped',
    ({ page }, what) => void stopped.push(`${page.url()}: ${what}`),
  );
  await context.addInitScript(`
    // The library that checks instruments would try whether it may compile its checks, and be stopped.
    globalThis.__zod_globalConfig = { jitless: true };
    let open = 0, last = 0;
    const send = window.fetch;
    window.fetch = async (...call) => {
      open += 1;
      try { return await send(...call); } finally { open -= 1; last = performance.now(); }
    };
    const touch = () => { last = performance.now(); };
    new PerformanceObserver(touch).observe({ type: 'resource', buffered: true });
    window.isSettled = () => document.readyState === 'complete' && open === 0 && performance.now() - last > 300
      && document.querySelector('h1') !== null && document.querySelector('[aria-busy=true]') === null;
    const ran = window.canaryRan, stopped = window.canaryStopped;
    for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = (id) => { ran(String(id)); };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      stopped(violatedDirective + ' ' + blockedURI + ' ' + sample));
  `);
  await context.route(new RegExp(`^\\w+://${canaryHost}/`), (route) => {
    executed.push(`${/\d+/.exec(new URL(route.request().url()).pathname)?.[0]}`);
    // Nothing to show: the page that was led there stays where it is.
    return route.fulfill({ status: 204 });
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    executed.push(dialog.message());
    void dialog.dismiss();
  });
  return { page, executed, stopped, close: () => context.close() };
}
