import { type Browser, launchBrowser, openWindow, type Page, updateImage } from 'embedded-browser';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { inviteRaters } from './measured.ts';
import { demoPassword, enterDiscovery, type Parties, proposeEngagement, signInAll } from './parties.ts';
import { signInToPortal } from './signInToPortal.ts';

let browser: Browser;
let parties: Parties;
/** An engagement in discovery: assessments, feedback and sessions are open. */
let discovery: string;

beforeAll(async () => {
  browser = await launchBrowser();
  parties = await signInAll();
  const proposed = await proposeEngagement(parties);
  await enterDiscovery(proposed, parties);
  discovery = proposed.engagementId;
});
afterAll(() => browser.close());

const inPortal = (path: string, options = {}) =>
  openWindow(browser, `${inject('portalUrl')}${path}`, options);
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

/** Presses Tab until a radio button has the focus. */
async function tabToRadio(page: Page): Promise<void> {
  const focused = page.locator('input[type=radio]:focus');
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused.count()) > 0) return;
  }
  throw new Error('The Tab key leads to no radio button.');
}

test('a visitor asks for coaching, and a coach opens an engagement', async () => {
  const visitor = await inPortal('/');
  await heading(visitor.page, 'Leadership coaching, one to one').waitFor();
  await heading(visitor.page, 'Read about it first').waitFor();
  await visitor.page.getByRole('region', { name: 'Read about it first' }).getByRole('link').first().waitFor();
  await visitor.look('home');
  const form = visitor.page.getByRole('region', { name: 'Ask for coaching' });
  await form.getByLabel('Your name').fill('Vera Visitor (demo)');
  await form.getByLabel('E-mail address').fill('leader@example.com');
  await form.getByLabel('Your message').fill('A message out of the browser test.');
  await form.getByRole('button', { name: 'Send' }).click();
  await heading(visitor.page, 'Thank you, your message has arrived').waitFor();
  await visitor.look('home-sent');
  await visitor.close();

  const coach = await inPortal('/inquiries');
  await signInToPortal(coach.page, 'coach');
  const inquiry = coach.page
    .getByRole('article', { name: 'Vera Visitor (demo)' })
    .filter({ hasText: 'A message out of the browser test.' });
  await inquiry.waitFor();
  await coach.look('inquiries');
  await inquiry.getByRole('button', { name: /Accept/ }).click();
  const dialog = coach.page.getByRole('dialog', { name: /Accept the inquiry/ });
  await dialog.getByLabel('Program').selectOption({ label: 'One-to-one leadership coaching' });
  await coach.look('accept-inquiry');
  await dialog.getByRole('button', { name: 'Open the engagement' }).click();
  await coach.page.waitForURL(/\/engagements\/[^/]+$/);
  await coach.page.getByText('The leader decides whether to accept.').waitFor();
  const { pathname } = new URL(coach.page.url());
  await coach.look('coach-overview');
  await coach.page.getByRole('link', { name: 'Inquiries' }).click();
  await heading(coach.page, 'Inquiries').waitFor();
  await inquiry.waitFor({ state: 'detached' });
  await coach.close();

  const leader = await inPortal(`${pathname}/acceptance`);
  await signInToPortal(leader.page, 'leader');
  await heading(leader.page, 'Do you want this coaching?').first().waitFor();
  await leader.look('acceptance');
  await leader.page.getByRole('button', { name: 'Accept', exact: true }).click();
  await leader.page.getByText('You have accepted.').waitFor();
  await leader.close();
});

test('a leader comes in over a link, reads what is next, and signs the agreement', async () => {
  const { engagementId } = await proposeEngagement(parties);
  const { page, look, close } = await inPortal(`/engagements/${engagementId}`);
  await heading(page, 'Sign in').waitFor();
  await look('sign-in');
  await page.getByLabel('E-mail address').fill('leader@example.com');
  await page.getByRole('textbox', { name: 'Password' }).fill('mistyped');
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('The e-mail address or the password is wrong.').waitFor();
  await signInToPortal(page, 'leader');

  expect(page.url()).toContain(`/engagements/${engagementId}`);
  const next = page.getByRole('region', { name: 'Next' });
  await next.getByText('Before “Discovery” can begin:').waitFor();
  await updateImage(page, 'portal-overview');
  await look('overview');
  await next.getByRole('link', { name: 'Read and sign the agreement' }).click();

  await heading(page, 'What we agree').waitFor();
  await page.getByText('How many sessions were agreed, used and planned').waitFor();
  await look('agreement');
  const sign = page.getByRole('button', { name: 'Sign as leader' });
  await sign.click();
  await page.getByText('Tick the box to say that you have read it.').waitFor();
  await page.getByLabel('I have read the agreement and agree to it.').check();
  await sign.click();
  await page.getByText('Signed. Thank you.').waitFor();
  await sign.waitFor({ state: 'detached' });
  const { signatures } = await parties.coach.engagements.getAgreement({ engagementId, version: 1 });
  expect(signatures.map(({ party }) => party)).toEqual(['leader']);

  await page.getByRole('link', { name: 'Overview' }).click();
  await next.getByText('Your coach signs the agreement.').waitFor();
  expect(await next.getByRole('link', { name: 'Read and sign the agreement' }).count()).toBe(0);
  await close();
});

test('a German browser shows content in German too: programs and questionnaires', async () => {
  const { page, close } = await inPortal('/sign-in', { locale: 'de-DE' });
  await page.getByLabel('E-Mail-Adresse').fill('leader@example.com');
  await page.getByRole('textbox', { name: 'Passwort' }).fill(demoPassword);
  await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click();
  await page.getByRole('button', { name: 'Abmelden' }).waitFor();
  await page.locator(`a[href="/engagements/${discovery}"]`).click();
  await page.getByText('Führungscoaching unter vier Augen').first().waitFor();
  await page.getByRole('link', { name: 'Fragebögen' }).click();
  await page.getByRole('article', { name: 'Was mich bei der Arbeit antreibt' }).waitFor();
  await close();
});

test('a questionnaire is answered without a mouse', async () => {
  const { page, look, close } = await inPortal(`/engagements/${discovery}/assessments`);
  await signInToPortal(page, 'leader');
  const card = page.getByRole('article', { name: 'What moves me at work' });
  await card.getByRole('link', { name: 'Start' }).waitFor();
  await look('assessments');
  await card.getByRole('link', { name: 'Start' }).focus();
  await page.keyboard.press('Enter');
  await heading(page, 'Part 1 of 3').waitFor();
  await look('assessment-form');

  // Item after item gets the answers 1, 2, 3, 4, 5, 1, 2 and so on; item 10 stays open.
  for (let item = 0; item < 24; item += 1) {
    await tabToRadio(page);
    if (item !== 9) {
      await page.keyboard.press('Space');
      for (let step = 0; step < item % 5; step += 1) await page.keyboard.press('ArrowRight');
    }
    if (item % 8 === 7) await page.keyboard.press('Enter');
    if (item === 7 || item === 15) await heading(page, `Part ${(item + 1) / 8 + 1} of 3`).waitFor();
  }
  await page.getByRole('alert').getByText('One question has no answer yet').waitFor();
  await look('assessment-missing');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await heading(page, 'Part 2 of 3').waitFor();
  await page.locator('input[type=radio]:focus').waitFor();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await heading(page, 'Part 3 of 3').waitFor();
  await tabToRadio(page);
  await page.keyboard.press('Enter');

  await heading(page, 'Result: What moves me at work').waitFor();
  // Eight drivers take turns, so those of autonomy are the items 1, 9 and 17, answered with 1, 4 and 2: 7 / 3.
  await page.getByText('2.33 on a scale from 1 to 5').first().waitFor();
  // Mastery has the items 2, 10 and 18, answered with 2, 1 and 3: 6 / 3.
  const mastery = page.getByRole('img', { name: /^Mastery: 2 on a scale from 1 to 5/ });
  await mastery.waitFor();
  await look('assessment-result');
  await close();
});

test('a rater answers behind the link from the mailbox, once', async () => {
  const round = await parties.leader.feedback.openRound({
    engagementId: discovery,
    instrument: 'leadership-behaviors',
  });
  await inviteRaters(parties, round.id, [
    { group: 'peer', name: 'Ria Rater (demo)', email: 'ria.rater@example.com' },
  ]);
  const mailbox = await openWindow(browser, `${inject('cmsUrl')}/mailbox`);
  const mail = mailbox.page.getByRole('link', { name: /asks for your feedback.*ria\.rater@example\.com/s });
  // The worker sends it when it comes to it.
  await expect.poll(async () => (await mailbox.page.reload()) && (await mail.count())).toBe(1);
  await mail.click();
  await heading(mailbox.page, /asks for your feedback/).waitFor();
  await mailbox.look('mail');
  const link = await mailbox.page.getByRole('article').getByRole('link').getAttribute('href');
  await mailbox.close();

  const rater = await openWindow(browser, link ?? '');
  const { page } = rater;
  await heading(page, 'Feedback for Lea Leader (demo)').waitFor();
  await page.getByText('Your answers are anonymous').waitFor();
  await rater.look('rater');
  await page.getByRole('button', { name: 'Begin' }).click();
  await heading(page, 'Part 1 of 7').waitFor();
  await rater.look('rater-form');
  for (let part = 1; part <= 7; part += 1) {
    await heading(page, `Part ${part} of 7`).waitFor();
    for (const question of await page.locator('form').getByRole('group').all())
      await question.getByRole('radio', { name: part === 1 ? 'Not observed' : 'Often' }).check();
    await page.getByRole('button', { name: part < 7 ? 'Next' : 'Submit my feedback' }).click();
  }
  await heading(page, 'Thank you').waitFor();
  await rater.look('rater-thanks');
  await page.goto(link ?? '');
  await heading(page, 'This link has been used').waitFor();
  await rater.close();

  const [after] = (await parties.leader.feedback.listRounds({ engagementId: discovery })).items;
  expect(after).toMatchObject({ answers: 'few' });
});

test('a session is booked from the open times, and the leader writes its agenda', async () => {
  const { page, look, close } = await inPortal(`/engagements/${discovery}/sessions`);
  await signInToPortal(page, 'leader');
  await heading(page, 'No session is booked').or(page.getByText('No session is booked')).first().waitFor();
  await look('sessions');
  await page.getByRole('link', { name: 'Book a session' }).click();
  await page.getByLabel('Kind of session').selectOption({ label: 'Coaching session' });
  await page.getByRole('button', { name: 'Later week' }).click();
  const time = page.getByRole('radio').nth(2);
  await time.check();
  await look('booking');
  await page.getByRole('button', { name: /^Book .+\d/ }).click();

  await heading(page, /^Coaching session, /).waitFor();
  await page.getByText('with Cato Coach (demo)').last().waitFor();
  await page.getByLabel('What do you want to talk about?').fill('How to leave silence after a question');
  await page.getByRole('button', { name: 'Add to the agenda' }).click();
  const agenda = page.getByRole('region', { name: 'Agenda' });
  await agenda.getByRole('listitem').filter({ hasText: 'How to leave silence' }).waitFor();
  await look('session');
  await page.reload();
  await agenda.getByRole('listitem').filter({ hasText: 'How to leave silence' }).waitFor();
  const sessionAddress = page.url();
  await close();

  const { items } = await parties.coach.sessions.list({ engagementId: discovery });
  expect(items).toMatchObject([{ kind: 'coaching', state: 'confirmed' }]);
  expect(sessionAddress).toContain(items[0]?.id);
});

test('a sponsor sees what was agreed, and nothing else', async () => {
  const { page, look, close } = await inPortal('/home');
  await signInToPortal(page, 'sponsor');
  await heading(page, 'Welcome, Sanna Sponsor (demo)').waitFor();
  await look('sponsor-home');
  await page.locator(`a[href="/sponsored/${discovery}"]`).click();
  await heading(page, 'Coaching of Lea Leader (demo)').waitFor();
  await page.getByText(/0 of 12 used/).waitFor();
  await page.getByRole('region', { name: 'Focus areas' }).getByText('None chosen yet.').waitFor();
  expect(await heading(page, 'Progress summary').count()).toBe(0);
  await look('sponsored');
  const shown = await page.getByRole('main').textContent();
  expect(shown).not.toMatch(/silence|What moves me|Cato/);

  await page.goto(`${inject('portalUrl')}/engagements/${discovery}`);
  await heading(page, 'There is nothing here').waitFor();
  await look('sponsor-turned-away');
  await close();
});

test('a coach ends a round without a report, which says nothing of answers, and another can be opened', async () => {
  const proposed = await proposeEngagement(parties);
  await enterDiscovery(proposed, parties);
  const { engagementId } = proposed;
  const round = await parties.leader.feedback.openRound({ engagementId, instrument: 'leadership-behaviors' });
  await inviteRaters(parties, round.id, [
    { group: 'peer', name: 'Ria Rater (demo)', email: `ria.${round.id}@example.com` },
  ]);
  const { page, look, close } = await inPortal(`/engagements/${engagementId}/feedback`);
  await signInToPortal(page, 'coach');
  await page.getByRole('button', { name: 'End without a report' }).click();
  const dialog = page.getByRole('dialog', { name: 'End the round without a report?' });
  await dialog.getByText('Nobody learns whether anybody had answered.').waitFor();
  await look('abandon-round');
  await dialog.getByRole('button', { name: 'Erase the answers and end the round' }).click();
  await page.getByText('This round was ended without a report.').waitFor();
  expect(await page.getByRole('button', { name: 'End without a report' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Open the round' }).waitFor();
  await look('round-abandoned');
  await close();
  const { items } = await parties.leader.feedback.listRounds({ engagementId });
  expect(items).toMatchObject([{ state: 'abandoned', answers: 'few', invited: [] }]);
});
