import { createClient } from '@coaching/sdk';
import { type Browser, launchBrowser, type Page } from 'embedded-browser';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { demoPassword, type Parties, signInAll } from '../browser/parties.ts';
import { attacks, someAttacks } from './corpus.ts';
import { at, docsOf, send, tokenOf } from './host.ts';
import { createPlanter, seen } from './Planter.ts';
import { contentKinds, plantContent } from './plantContent.ts';
import { type Planted, plain, plantPractice } from './plantPractice.ts';
import { inCms, inPortal, portalScreens } from './screens.ts';
import { unsafePage } from './unsafePage.ts';
import { everyText, type Seen, visit } from './visit.ts';
import { type WatchedWindow, watchedWindow } from './watch.ts';

/** `FOREIGN_TEXTS=200 vitest run test/attacks` writes the whole corpus, wherever somebody can write. */
const many = Number(process.env.FOREIGN_TEXTS ?? 12);
const chosen = someAttacks(many);
const isWhole = many >= attacks.length;
/** On no screen that is opened: a reason that stays private, and what stands in folded rows or in later documents of the panel. */
const shownNowhere = ['shift', 'instruments-sample', 'referral-resources-hours'];
const planter = createPlanter(chosen);

let browser: Browser;
let parties: Parties;
let planted: Planted;
let admin: string;
const everything: Seen = { texts: [], odd: [], pages: [] };
const executed: string[] = [];
const stopped: string[] = [];

/** Gives everybody a name out of the corpus. */
async function rename(): Promise<void> {
  for (const doc of docsOf(await send(admin, 'GET', '/api/users?limit=20&depth=0'))) {
    const body = { name: plain(planter.next('name')).slice(0, 100) };
    expect(await send(admin, 'PATCH', `/api/users/${at(doc, 'id')}`, body)).toMatchObject({ status: 200 });
  }
}

beforeAll(async () => {
  browser = await launchBrowser();
  parties = await signInAll();
  admin = await tokenOf('admin');
  await rename();
  const refused = await plantContent(await tokenOf('editor'), planter, Math.ceil(many / 6));
  expect(refused).toEqual([]);
  planted = await plantPractice(parties, planter);
});
afterAll(() => browser.close());

/** Returns the newest mail of each kind; all of them where everything is tried. */
async function mailsOfEachKind(): Promise<string[]> {
  const page = await (await fetch(`${inject('cmsUrl')}/mailbox`)).text();
  const mails = [...page.matchAll(/href="\/mailbox\/([0-9a-f-]+)"><strong>(.*?)<\/strong>/gs)];
  const kinds = new Map(mails.map(([, id = '', subject = '']) => [isWhole ? id : subject.slice(-25), id]));
  return [...kinds.values()];
}

async function closeWatched(window: WatchedWindow): Promise<void> {
  await window.close();
  executed.push(...window.executed);
  stopped.push(...window.stopped);
}

test.each(['nobody', 'leader', 'coach', 'sponsor'] as const)(
  'the portal shows %s texts, and runs none',
  async (person) => {
    const window = await watchedWindow(browser);
    if (person !== 'nobody') {
      const { token, expiresAt } = await createClient({ baseUrl: inject('cmsUrl') }).account.signIn({
        email: `${person}@example.com`,
        password: demoPassword,
      });
      const kept = JSON.stringify(JSON.stringify({ token, expiresAt }));
      await window.page.context().addInitScript(`sessionStorage.setItem('coaching.token', ${kept})`);
    }
    const begin = async (page: Page) => {
      if (person === 'nobody' && page.url().includes('/feedback/'))
        await page.getByRole('button', { name: 'Begin' }).click();
    };
    await visit(window, inPortal(portalScreens(planted)[person]), everything, begin);
    await closeWatched(window);
  },
);

test('so do the mailbox and its mails', async () => {
  const window = await watchedWindow(browser);
  const ids = await mailsOfEachKind();
  await visit(window, inCms(['/mailbox', ...ids.map((id) => `/mailbox/${id}`)]), everything);
  await closeWatched(window);
});

test('so does the panel', async () => {
  const window = await watchedWindow(browser);
  const { page } = window;
  await page.goto(`${inject('cmsUrl')}/admin/login`);
  await page.getByLabel('Email').fill('admin@example.com');
  await page.getByLabel('Password').fill(demoPassword);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.waitForURL(/\/admin$/);
  const openTabs = async () => {
    for (const tab of await page.locator('.tabs-field__tab-button').all()) {
      await tab.click();
      everything.texts.push(String(await page.evaluate(everyText)));
    }
  };
  for (const kind of ['users', ...contentKinds]) {
    const [doc] = docsOf(await send(admin, 'GET', `/api/${kind}?limit=1&depth=0&sort=-updatedAt`));
    const one = `/admin/collections/${kind}/${at(doc, 'id')}`;
    const more = isWhole
      ? [`/admin/collections/${kind}`, ...(kind === 'users' ? [] : [`${one}/versions`])]
      : [];
    await visit(window, inCms([one, ...more]), everything, openTabs);
  }
  await closeWatched(window);
});

test('no text has run, fetched anything, become a link or been stopped at the last moment', () => {
  expect({ executed, stopped, odd: everything.odd }).toEqual({ executed: [], stopped: [], odd: [] });
});

test('every place in which somebody wrote was shown on a screen, as it was written', () => {
  const shown = seen(everything.texts.join('\n'));
  const unseen = [...planter.written].filter(
    ([field, texts]) => !shownNowhere.includes(field) && !texts.some((text) => shown.includes(seen(text))),
  );
  expect(unseen.map(([field, texts]) => `${field}: ${texts[0]}`)).toEqual([]);
});

test('each text of the corpus does its work on a page that takes it for more than a text', async () => {
  const { page, executed, close } = await watchedWindow(browser);
  const address = 'http://unsafe.example.org/';
  let body = '';
  await page.route(`${address}**`, (route) => route.fulfill({ contentType: 'text/html', body }));
  for (const attack of attacks.filter(({ id }) => isWhole || chosen.some((one) => one.id === id))) {
    body = unsafePage(attack);
    const { id, sink, text } = attack;
    await page.goto(`${address}${id}`);
    const link = page.locator('a[href]').first();
    if (!executed.includes(`${id}`) && (await link.count()) > 0) await link.click({ noWaitAfter: true });
    await expect.poll(() => [sink, text, executed.includes(`${id}`)]).toEqual([sink, text, true]);
  }
  await close();
});
