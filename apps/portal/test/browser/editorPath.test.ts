import { type Browser, launchBrowser, openWindow } from 'embedded-browser';
import { afterAll, beforeAll, inject, test } from 'vitest';
import { panelForm } from './panelForm.ts';
import { demoPassword, enterDiscovery, type Parties, proposeEngagement, signInAll } from './parties.ts';
import { signInToPortal } from './signInToPortal.ts';

let browser: Browser;
let parties: Parties;

beforeAll(async () => {
  browser = await launchBrowser();
  parties = await signInAll();
});
afterAll(() => browser.close());

const title = 'Calm in meetings (test)';
const items = [
  'I leave time for silence.',
  'I interrupt others.',
  'I sum up what was decided.',
  'I end on time.',
];

test('an editor writes an instrument, mends it and publishes it, and a leader gets the right score', async () => {
  const editor = await openWindow(browser, `${inject('cmsUrl')}/`);
  const { page } = editor;
  const form = await panelForm(page);
  await page.getByRole('main').getByRole('link', { name: 'Admin panel' }).first().click();
  await page.getByLabel('Email').fill('editor@example.com');
  await page.getByLabel('Password').fill(demoPassword);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByLabel('Show all Instruments').click();
  await page.getByLabel('Create new Instrument').first().click();

  const check = page.locator('.coaching-check');
  await check.getByText('Give it a title.').waitFor();
  await form.write('title', title);
  await form.choose('lens', /^Behavior/);
  await form.tab('Answers');
  await page.getByRole('button', { name: 'Add Answer format' }).click();
  await form.add('Rating scale', 'formats.0.name');
  await form.write('formats.0.name', 'agreement');
  await form.tab('Items');
  for (const [index, text] of items.entries()) {
    await form.add('Add Item', `items.${index}.text`);
    await form.write(`items.${index}.text`, text);
    await form.choose(`items.${index}.format`, 'agreement');
  }
  await form.tab('Scales');
  await form.add('Add Scale', 'scales.0.title');
  await form.write('scales.0.title', 'Calm');
  // Two mistakes: item 3 counts twice where item 4 was meant, and nobody names the license.
  await form.write('scales.0.keyLine', '1, 2R, 3, 3');
  await form.tab('Source and license');
  await form.write('source', 'Written for a test');
  await form.press('Save Draft');
  await page.waitForURL(/instruments\/[0-9a-f-]{36}/);

  await form.press('Publish changes');
  const toast = page.getByText('The following fields are invalid (3):');
  await toast.waitFor();
  await check.getByText('3 things to mend before it can be published').waitFor();
  await check.getByText('This item counts in this scale already.').waitFor();
  await check.getByText('This item counts in no scale and belongs to no behavior.').waitFor();
  await check.getByRole('button', { name: 'Scale 1 (Calm), Item 4' }).click();
  const mistaken = page
    .locator('#field-scales__0__items')
    .getByText('This item counts in this scale already.');
  await mistaken.waitFor();
  await page.locator('#field-scales__0__items :focus').waitFor();
  await editor.look('instrument-refused', { within: '.coaching-check', fitsPhone: false });
  await form.write('scales.0.keyLine', '1, 2R, 3, 4');
  await check.getByRole('button', { name: 'License' }).click();
  await page.locator('#field-license__name:focus').waitFor();
  await form.write('license.name', 'CC0 1.0 Universal');
  await form.press('Publish changes');
  await page.getByText('Updated successfully.').waitFor();
  await check.getByText('Ready to publish').waitFor();
  await form.tab('Preview and versions');
  await page.getByRole('cell', { name: '1', exact: true }).first().waitFor();
  await form.tab('Scales');
  await page.getByRole('button', { name: 'Show All' }).first().click();
  await form.write('scales.0.keyLine', '1, 2, 3, 4');
  await form.tab('Preview and versions');
  await page
    .getByText('If you publish this, scores will compare with those of version 1 as follows.')
    .waitFor();
  await page
    .locator('.coaching-outlook')
    .getByText(/Calm: .*cannot be compared/)
    .waitFor();
  await page.locator('.coaching-check__advice summary').click();
  await editor.look('instrument-published', { within: '.coaching-check', fitsPhone: false });
  await editor.close();

  const proposed = await proposeEngagement(parties);
  await enterDiscovery(proposed, parties);
  const leader = await openWindow(
    browser,
    `${inject('portalUrl')}/engagements/${proposed.engagementId}/assessments`,
  );
  await signInToPortal(leader.page, 'leader');
  const add = leader.page.getByRole('region', { name: 'Add an assessment' });
  await add.getByLabel('Instrument').selectOption({ label: title });
  await add.getByRole('button', { name: 'Add' }).click();
  const card = leader.page.getByRole('article', { name: title });
  await card.getByRole('link', { name: 'Start' }).click();
  for (const [index, text] of items.entries()) {
    const answer = [5, 2, 4, 3][index] ?? 0;
    const question = leader.page.getByRole('group', { name: text });
    await question
      .getByRole('radio')
      .nth(answer - 1)
      .check();
  }
  await leader.page.getByRole('button', { name: 'Submit my answers' }).click();
  await leader.page.getByRole('heading', { name: `Result: ${title}` }).waitFor();
  // The 2 to the reversed item counts 1 + 5 − 2 = 4, so the mean is (5 + 4 + 4 + 3) / 4.
  await leader.page.getByRole('img', { name: /^Calm: 4 on a scale from 1 to 5/ }).waitFor();
  await leader.look('assessment-result-of-editor');
  await leader.close();
});
