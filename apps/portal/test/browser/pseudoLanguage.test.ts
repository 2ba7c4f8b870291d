import { createClient } from '@coaching/sdk';
import { type Browser, findBarriers, launchBrowser, type Page } from 'embedded-browser';
import { matchRoutes } from 'react-router';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createWords } from 'words';
import { pseudoCatalogue } from 'words/checks';
import { routes } from '../../src/app/router.tsx';
import { en } from '../../src/language/en.ts';
import { languages } from '../../src/language/languages.ts';
import { collectStrings, foreignTexts } from './foreignTexts.ts';
import { answerOnceMore, answersTo, bookDebrief, inviteRaters, releaseRound } from './measured.ts';
import {
  demoPassword,
  enterDiscovery,
  type Parties,
  type ProposedEngagement,
  proposeEngagement,
  signInAll,
} from './parties.ts';
import { raterTokens } from './raterLinks.ts';
import { squeezed } from './squeezed.ts';

type Person = keyof Parties;

const texts = pseudoCatalogue(en);
const words = createWords(en, texts, 'en');

let browser: Browser;
/** An engagement in which much was measured twice, with a booked session. */
let measured: string;
/** An engagement whose agreement waits for signatures. */
let proposed: ProposedEngagement;
let ids: Readonly<Record<'series' | 'article' | 'token' | 'open' | 'result' | 'round' | 'session', string>>;

/** The pattern of each route with a screen of its own, such as `/engagements/:engagementId/focus`. */
function patternsOf(list: typeof routes, parent = ''): string[] {
  return list.flatMap(({ path, index, children }) => {
    const own = path === undefined ? parent : `${parent}/${path}`;
    return children ? patternsOf(children, own) : [index ? own || '/' : own];
  });
}

/** The pattern of the route at which a page has arrived. */
function patternAt(address: string): string {
  const matches = matchRoutes(routes, new URL(address).pathname) ?? [];
  return (
    matches
      .map(({ route }) => route.path)
      .filter((path) => path !== undefined)
      .map((path) => `/${path}`)
      .join('') || '/'
  );
}

const visited = new Set<string>();

beforeAll(async () => {
  browser = await launchBrowser();
  const parties = await signInAll();
  const { leader, coach } = parties;
  proposed = await proposeEngagement(parties);
  const other = await proposeEngagement(parties);
  await enterDiscovery(other, parties);
  measured = other.engagementId;
  const list = (await leader.assessments.list({ engagementId: measured })).items;
  for (const assessment of list) {
    if (assessment.state !== 'open') continue;
    const form = await leader.assessments.getForm({ assessmentId: assessment.id });
    const answers = answersTo(form.instrument, (item, steps) => (item * 3 + (item >> 2)) % steps);
    await leader.assessments.submit({ assessmentId: assessment.id, answers });
  }
  const result = await answerOnceMore(parties, measured, 'bfi-25', (item) => (item * 5) % 6);
  await bookDebrief(parties, measured);
  const spread = (rater: number, item: number) => (rater * 7 + item * 5) % 3;
  await releaseRound(parties, measured, (rater, item) => spread(rater, item));
  const round = await releaseRound(parties, measured, (rater, item) => 1 + spread(rater + 1, item));
  await leader.focus.rank({ engagementId: measured });
  const open = await leader.assessments.assign({ engagementId: measured, instrument: 'bfi-25' });
  const running = await leader.feedback.openRound({
    engagementId: measured,
    instrument: 'leadership-behaviors',
  });
  const rater = { group: 'peer', name: 'Ria Rater (demo)', email: `ria.${running.id}@example.com` } as const;
  await inviteRaters(parties, running.id, [rater]);
  const [token = ''] = await raterTokens([rater.email]);
  const [session] = (await leader.sessions.list({ engagementId: measured })).items;
  await leader.sessions.addAgendaItem({ sessionId: session?.id ?? '', text: 'How to leave silence' });
  await coach.engagements.raiseReferral({
    engagementId: measured,
    level: 'consider',
    recommendation: 'A made-up recommendation of a test.',
    action: 'A made-up note of a test.',
  });
  await createClient({ baseUrl: inject('cmsUrl') }).inquiries.submit({
    name: 'Vera Visitor (demo)',
    email: 'leader@example.com',
    askedBy: 'leader',
    message: 'A made-up message of a test.',
  });
  const [series] = (await leader.content.listSeries()).items;
  ids = {
    series: series?.key ?? '',
    article: series?.articles[0]?.key ?? '',
    token,
    open: open.id,
    result,
    round,
    session: session?.id ?? '',
  };
});
afterAll(() => browser.close());

/** Opens the portal in the pseudo-language, which stands where German is asked for and is nowhere in the build. */
async function openPseudo(
  person?: Person,
): Promise<{ page: Page; read(): Promise<ReadonlySet<string>>; close(): Promise<void> }> {
  const context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  });
  const body = `export const de = ${JSON.stringify(texts)};`;
  await context.route('**/assets/de-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  );
  if (person) {
    const { token, expiresAt } = await createClient({ baseUrl: inject('cmsUrl') }).account.signIn({
      email: `${person}@example.com`,
      password: demoPassword,
    });
    const kept = JSON.stringify(JSON.stringify({ token, expiresAt }));
    await context.addInitScript(`sessionStorage.setItem('coaching.token', ${kept})`);
  }
  // It ends what hangs, and nothing that is slow.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const data = new Set<string>();
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    if (!response.url().startsWith(inject('cmsUrl')) || response.request().method() === 'OPTIONS') return;
    const collect = (answer: unknown) => collectStrings(answer, data);
    // What is no JSON, or was left before it had come, is shown nowhere.
    reading.push(response.json().then(collect, () => undefined));
  });
  return {
    page,
    read: async () => {
      await Promise.all(reading);
      return data;
    },
    close: () => context.close(),
  };
}

type Visit = { readonly path: () => string; readonly act?: (page: Page) => Promise<void> };

/** Presses a button and waits for the dialog that it opens. */
const ask = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('dialog').waitFor();
};

/** Opens every fold of a page. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`);
}

const within = (path: string) => () => `/engagements/${measured}${path}`;
const inProposed = (path: string) => () => `/engagements/${proposed.engagementId}${path}`;

const visitsOf: Readonly<Record<Person | 'nobody', readonly Visit[]>> = {
  nobody: [
    { path: () => '/' },
    { path: () => `/series/${ids.series}` },
    { path: () => `/series/${ids.series}/${ids.article}` },
    { path: () => '/sign-in' },
    { path: () => '/forgot-password' },
    { path: () => '/reset-password/nothing' },
    { path: () => `/feedback/${ids.token}` },
    {
      path: () => `/feedback/${ids.token}`,
      act: (page) => page.getByRole('button', { name: words.feedback.begin }).click(),
    },
    { path: () => `/feedback/${'x'.repeat(43)}` },
    { path: () => '/nowhere/at/all' },
  ],
  leader: [
    { path: () => '/home' },
    { path: () => '/privacy' },
    { path: inProposed('') },
    { path: inProposed('/agreement') },
    { path: inProposed('/coach') },
    { path: inProposed('/consent') },
    { path: inProposed('/acceptance') },
    { path: inProposed('/change') },
    { path: within(''), act: ask(words.engagements.end) },
    { path: within('/sharing') },
    { path: within('/assessments') },
    { path: () => within(`/assessments/${ids.open}`)() },
    { path: () => within(`/assessments/${ids.result}/result`)() },
    { path: within('/feedback') },
    { path: () => within(`/feedback/${ids.round}`)() },
    { path: within('/focus') },
    { path: within('/focus/choose') },
    { path: within('/change') },
    { path: within('/sessions') },
    { path: within('/sessions/book') },
    { path: () => within(`/sessions/${ids.session}`)(), act: ask(words.sessions.cancel) },
    { path: () => within(`/sessions/${ids.session}`)(), act: ask(words.sessions.reschedule) },
    { path: within('/actions') },
    { path: within('/referrals') },
  ],
  coach: [
    { path: () => '/home' },
    { path: () => '/inquiries', act: ask(words.inquiries.acceptTitle({ name: 'Vera Visitor (demo)' })) },
    { path: () => '/availability' },
    { path: inProposed('') },
    { path: inProposed('/coach') },
    { path: inProposed('/agreement') },
    { path: within('') },
    { path: within('/fit-screen') },
    { path: within('/referrals') },
    { path: within('/assessments') },
    { path: within('/feedback'), act: ask(words.feedback.abandon) },
    { path: within('/focus') },
    { path: within('/sessions') },
    { path: within('/sessions/book') },
    { path: () => within(`/sessions/${ids.session}`)() },
    { path: within('/actions') },
  ],
  sponsor: [
    { path: () => '/home' },
    { path: () => `/sponsored/${measured}` },
    { path: () => `/sponsored/${measured}/agreement` },
  ],
};

/** Returns what an audit finds in light and dark colors; only the colors differ. */
async function barriersOf(page: Page): Promise<unknown[]> {
  const light = await findBarriers(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findBarriers(page, 'html', ['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light' });
  return [light, dark].flat();
}

describe.each(['nobody', 'leader', 'coach', 'sponsor'] as const)('what %s reads', (person) => {
  test('comes from the catalogue or is data, has room on every phone, and puts up no barrier', async () => {
    const { page, read, close } = await openPseudo(person === 'nobody' ? undefined : person);
    const [foreign, narrow, barriers]: [string[], string[], string[]] = [[], [], []];
    for (const { path, act } of visitsOf[person]) {
      await page.goto(`${inject('portalUrl')}${path()}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await act?.(page);
      await page.waitForLoadState('networkidle');
      await unfold(page);
      visited.add(patternAt(page.url()));
      const known = {
        data: await read(),
        locale: 'de-DE',
        names: Object.values(languages).map(({ name }) => name),
      };
      expect(await page.title()).toContain('⟦');
      const at = patternAt(page.url());
      foreign.push(...(await foreignTexts(page, known)).map((text) => `${at}: ${text}`));
      narrow.push(...(await squeezed(page)).map((text) => `${at}: ${text}`));
      barriers.push(...(await barriersOf(page)).map((text) => `${at}: ${text}`));
    }
    await close();
    expect({ foreign, narrow, barriers }).toEqual({ foreign: [], narrow: [], barriers: [] });
  });
});

test('every screen of the portal was visited', () => {
  expect([...visited].sort()).toEqual(patternsOf(routes).sort());
});
