import { fileURLToPath } from 'node:url';
import { type Browser, launchBrowser, openWindow, type Page, readPdf } from 'embedded-browser';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { answerOnceMore, answersTo, bookDebrief, releaseRound } from './measured.ts';
import { enterDiscovery, type Parties, proposeEngagement, signInAll } from './parties.ts';
import { signInToPortal } from './signInToPortal.ts';

const screens = fileURLToPath(new URL('../../reports/screens/', import.meta.url));

let browser: Browser;
let parties: Parties;
/** An engagement in which much was measured twice. */
let engagementId: string;
/** The second answers to the questionnaire with norms. */
let assessmentId: string;
let roundId: string;

/** Spreads answers evenly and in no order that means anything, the same at each run. */
const spread = (rater: number, item: number) => (rater * 7 + item * 5 + ((rater * item) % 3)) % 3;

beforeAll(async () => {
  browser = await launchBrowser();
  parties = await signInAll();
  const proposed = await proposeEngagement(parties);
  await enterDiscovery(proposed, parties);
  ({ engagementId } = proposed);
  const { leader } = parties;
  for (const assessment of (await leader.assessments.list({ engagementId })).items) {
    if (assessment.state !== 'open') continue;
    const form = await leader.assessments.getForm({ assessmentId: assessment.id });
    const answers = answersTo(form.instrument, (item, steps) => (item * 3 + (item >> 2)) % steps);
    await leader.assessments.submit({ assessmentId: assessment.id, answers });
  }
  // Agreeableness, the first five of 25 questions, goes up far; the others move by little.
  await answerOnceMore(parties, engagementId, 'bfi-25', (item) =>
    item < 5 ? (item === 0 ? 4 : 1) : 2 + (item % 2),
  );
  assessmentId = await answerOnceMore(parties, engagementId, 'bfi-25', (item) =>
    item < 5 ? (item === 0 ? 0 : 5) : 2 + ((item >> 1) % 2),
  );
  await bookDebrief(parties, engagementId);
  await releaseRound(parties, engagementId, (rater, item) => (item < 4 ? 0 : 1) + spread(rater, item));
  // The first four behaviors are seen much more often.
  roundId = await releaseRound(parties, engagementId, (rater, item) =>
    item < 4 ? 4 - (spread(rater, item) >> 1) : 1 + spread(rater + 1, item),
  );
  await leader.focus.rank({ engagementId });
  // Of this questionnaire nobody knows yet how exactly it measures.
  await answerOnceMore(parties, engagementId, 'leadership-behaviors', (item) => (item * 2) % 5);
});
afterAll(() => browser.close());

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const open = async (path: string, name: 'leader' | 'coach' = 'leader') => {
  const window = await openWindow(browser, `${inject('portalUrl')}/engagements/${path}`);
  await signInToPortal(window.page, name);
  return window;
};

test('before anything was answered twice, the change page says what is needed', async () => {
  const { engagementId: fresh } = await proposeEngagement(parties);
  const { page, look, close } = await open(`${fresh}/change`);
  await page.getByText('Nothing can be compared yet').waitFor();
  await look('change-empty');
  await page.getByRole('link', { name: 'Answer a questionnaire a second time' }).click();
  await page.waitForURL(/\/assessments$/);
  await close();
});

test('what has changed is told from chance, and what has not is said as plainly', async () => {
  const { page, look, close } = await open(engagementId);
  await page.getByRole('link', { name: 'Change', exact: true }).click();
  await heading(page, 'In short').waitFor();
  await page
    .getByText(/^Questionnaires: of 5 scales, 1 has reliably changed; 4 show no reliable change/)
    .waitFor();
  await page.getByText('Of 34 more scales it cannot be said').waitFor();
  expect(await page.getByText('since the questionnaire names no reliability').count()).toBe(1);
  const agreeableness = page.getByRole('img', { name: /^Agreeableness: before 2, after 6/ });
  expect(await agreeableness.getAttribute('aria-label')).toMatch(
    /with 95% confidence between .*Higher than before/,
  );
  await page
    .getByText(/360 feedback, Leadership behaviors: Of 56 compared: 4 improved, 0 declined/)
    .waitFor();
  await look('change');
  await close();
});

test('what the leader releases to the sponsor is read by leader and coach too', async () => {
  const proposed = await proposeEngagement(parties, ['progressSummary']);
  await enterDiscovery(proposed, parties);
  const text = 'I let others finish more often.';
  await parties.leader.reports.releaseProgress({ engagementId: proposed.engagementId, text });
  for (const name of ['leader', 'coach'] as const) {
    const { page, close } = await open(proposed.engagementId, name);
    await page.getByRole('region', { name: 'Progress summary' }).getByText(text).waitFor();
    await close();
  }
});

test('the 360 report shows how sure each mean is', async () => {
  const { page, look, close } = await open(`${engagementId}/feedback/${roundId}`);
  await heading(page, 'Behavior by behavior').waitFor();
  const [first] = await page.getByRole('img', { name: /with an interval from/ }).all();
  expect(await first?.getAttribute('aria-label')).toMatch(/Peers .*\(3 answers\) with an interval from/);
  await look('feedback-report');
  await close();
});

test('a result shows score, interval and rank, and says what the interval means', async () => {
  const { page, look, close } = await open(`${engagementId}/assessments/${assessmentId}/result`);
  await heading(page, 'Agreeableness').waitFor();
  await page.getByText('the bar is where the true score lies in 95 of 100 cases').waitFor();
  await page
    .getByRole('img', { name: /^Agreeableness: Percentile rank .* with the error of measurement/ })
    .waitFor();
  await look('result-with-norms');
  await close();
});

test('the ranking says why a behavior is first, and how sure that is', async () => {
  const { page, look, close } = await open(`${engagementId}/focus`);
  await heading(page, 'Do other ways of ranking agree?').waitFor();
  await page
    .getByRole('img', { name: /^How often it stays on top. With other weights: first in \d+%/ })
    .first()
    .waitFor();
  await page.getByText('How the inputs add up').first().click();
  await page
    .getByText(/one small step here repays/)
    .first()
    .waitFor();
  await look('focus-ranking');
  await close();
});

test('a report is printed, or saved as a PDF, with whose it is, and without what is clicked', async () => {
  const { page, close } = await open(`${engagementId}/change`);
  await heading(page, 'In short').waitFor();
  await page.getByRole('button', { name: 'Print or save as PDF' }).waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = page.locator('html[data-mantine-color-scheme=dark]');
  await dark.waitFor();
  const sizes = { A4: [595.92, 842.88], Letter: [612, 792] } as const;
  for (const format of ['A4', 'Letter'] as const) {
    const printed = await readPdf(await page.pdf({ format, path: `${screens}change-${format}.pdf` }));
    expect(printed.title).toMatch(/^Change · Lea Leader \(demo\) · One-to-one leadership coaching · /);
    expect(printed.size.map(Math.round)).toEqual(sizes[format].map(Math.round));
    expect(printed.pages.length).toBeGreaterThan(3);
    for (const [index, text] of printed.pages.entries())
      expect(text).toMatch(
        new RegExp(`${index + 1} / ${printed.pages.length} ?Confidential · Lea Leader \\(demo\\)`),
      );
    const all = printed.pages.join(' ');
    expect(all).toContain('Agreeableness');
    // The table is open, and the navigation is not there.
    expect(all).toContain('Interval of the');
    expect(all).not.toMatch(/Print or save|Sign out|Show as a table|My start page/);
  }
  // What was prepared for paper is taken back.
  expect(await page.locator('details[open]').count()).toBe(0);
  expect(await page.title()).toBe('Change · Coaching');
  await dark.waitFor();
  await close();
});

test.each([
  ['feedback', () => `${engagementId}/feedback/${roundId}`, '360 report', 'Behavior by behavior'],
  ['result', () => `${engagementId}/assessments/${assessmentId}/result`, 'Result: Temperament', 'Scales'],
  ['focus', () => `${engagementId}/focus`, 'Focus', 'Do other ways of ranking agree?'],
])('the %s page is printed as well', async (name, path, title, part) => {
  const { page, close } = await open(path());
  await heading(page, part).waitFor();
  const { title: named, pages } = await readPdf(
    await page.pdf({ format: 'A4', path: `${screens}${name}-A4.pdf` }),
  );
  expect(named).toContain(title);
  expect(named).toContain('Lea Leader (demo)');
  expect(pages.join(' ')).toContain(part);
  await close();
});
