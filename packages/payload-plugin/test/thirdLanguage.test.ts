import { coreEnglish, coreLanguages } from '@coaching/core/words';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pseudoCatalogue } from 'words/checks';
import { isStored } from '../src/collections/content/reading/read.ts';
import { invitationMail } from '../src/operations/feedback/invitationMail.ts';
import { en } from '../src/words/en.ts';
import { issueText } from '../src/words/issueText.ts';
import { languageOf } from '../src/words/languageOf.ts';
import { pluginLanguages, pluginWords } from '../src/words/pluginWords.ts';
import { reminderMail } from '../src/worker/reminderMail.ts';
import { type Panel, startPanel } from './content/panel.ts';

const language = 'en-XA';
const marked = /^⟦.*⟧$/s;

let panel: Panel;
beforeAll(async () => {
  coreLanguages.add(language, pseudoCatalogue(coreEnglish));
  pluginLanguages.add(language, pseudoCatalogue(en));
  panel = await startPanel();
});
afterAll(() => panel.host.close());

/** Every text by language below a value of the configuration. */
function textsIn(value: unknown, seen = new Set<unknown>()): Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const own = isStored(value) && typeof value.en === 'string' && typeof value.de === 'string' ? [value] : [];
  return [...own, ...Object.values(value).flatMap((inner) => textsIn(inner, seen))];
}

test('every text of the panel comes in a language that a host has added', () => {
  const { config } = panel.host.payload;
  const texts = textsIn(config.collections.map(({ labels, admin, fields }) => ({ labels, admin, fields })));
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter((text) => !marked.test(String(text[language])))).toEqual([]);
});

test('the browser gets the words of the panel in that language', () => {
  const translations: Readonly<Record<string, unknown>> = panel.host.payload.config.i18n.translations;
  expect(translations[language]).toMatchObject({
    coaching: { panel: { ready: expect.stringMatching(marked) } },
  });
  expect(translations.de).toMatchObject({ coaching: { panel: { ready: 'Bereit zur Veröffentlichung' } } });
});

test('refusals of the API come in it', async () => {
  const reply = await panel.host.request('/api/coaching/v1/engagements', {
    headers: { 'accept-language': language },
  });
  expect(reply.status).toBe(401);
  expect(reply.json).toMatchObject({ message: expect.stringMatching(marked) });
});

test('mails, reports and what editors read about a mistake come in it', () => {
  const invitation = invitationMail({
    leaderName: 'Demo Leader',
    anonymous: true,
    threshold: 4,
    link: 'https://example.org',
    locale: language,
  });
  const reminder = reminderMail({
    kind: 'coaching',
    start: 0,
    zone: 'UTC',
    locale: language,
    link: 'https://example.org',
  });
  for (const mail of [invitation, reminder]) {
    expect(mail.subject).toMatch(marked);
    expect(mail.text.trim()).toMatch(marked);
  }
  const editor = { i18n: { language } };
  const issue = { path: ['title'], code: 'missing', message: '' };
  expect(issueText(issue, pluginWords(languageOf(editor)).issues)).toMatch(marked);
  expect(pluginWords(language).reports.threshold({ least: 4 })).toMatch(marked);
});
