import { policy } from '@coaching/core/access';
import { apiBasePath, problemSchema, type Route, routes } from '@coaching/core/api';
import { coreEnglish, coreLanguages } from '@coaching/core/words';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pseudoCatalogue } from 'words/checks';
import { isStored } from '../src/collections/content/reading/read.ts';
import { recordDefinitions } from '../src/collections/index.ts';
import { defaultSlug } from '../src/collections/names.ts';
import { invitationMail } from '../src/operations/feedback/invitationMail.ts';
import { publicPerson } from '../src/operations/shared/people.ts';
import { en } from '../src/words/en.ts';
import { issueText } from '../src/words/issueText.ts';
import { languageOf } from '../src/words/languageOf.ts';
import { pluginLanguages, pluginWords } from '../src/words/pluginWords.ts';
import { reminderMail } from '../src/worker/reminderMail.ts';
import { type Panel, startPanel } from './content/panel.ts';
import { activeEngagement } from './fixtures/activeEngagement.ts';
import { demoBattery } from './fixtures/demoContent.ts';
import type { HostReply } from './harness/index.ts';

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

test('every column that the policy shows in the panel has a name in it', () => {
  const { collections } = panel.host.payload;
  const shown = recordDefinitions.flatMap(({ name }) => {
    const rows = policy.filter(({ surface, collection }) => surface === 'panel' && collection === name);
    const { config } = collections[defaultSlug(name)] ?? {};
    return (config?.fields ?? []).flatMap((field) => {
      if (
        !('name' in field) ||
        (field.admin && 'hidden' in field.admin && field.admin.hidden) ||
        rows.every(({ fields }) => fields !== '*' && !fields.includes(field.name))
      )
        return [];
      return [`${name}.${field.name}: ${textsIn(field.label)[0]?.[language]}`];
    });
  });
  expect(shown.length).toBeGreaterThanOrEqual(12);
  expect(shown.filter((line) => !/⟦.+⟧$/.test(line))).toEqual([]);
});

test('the browser gets the words of the panel in that language', () => {
  const translations: Readonly<Record<string, unknown>> = panel.host.payload.config.i18n.translations;
  expect(translations[language]).toMatchObject({
    coaching: { panel: { ready: expect.stringMatching(marked) } },
  });
  expect(translations.de).toMatchObject({ coaching: { panel: { ready: 'Bereit zur Veröffentlichung' } } });
});

const all: readonly (readonly [string, Route])[] = Object.entries(routes);
const inPseudo = { 'accept-language': language };

/** The route's address with ids that lead nowhere. */
const addressOf = ({ path }: Route) =>
  `${apiBasePath}${path
    .replace('{version}', '1')
    .replace('{lens}', 'energy')
    .replaceAll(/\{\w+\}/g, 'abcdefghijklmnopqrstuvwxyz')}`;

/** What hardly any field takes, each of them once in every field. */
const wrongValues = [
  undefined,
  null,
  '',
  ' ',
  'x'.repeat(20_000),
  -1e9,
  1e9,
  1.5,
  true,
  [],
  ['\0', 7],
  {},
  '\0',
];

/** Returns what a refusal says: its own sentence and those of its issues. */
function sentencesOf(reply: HostReply): string[] {
  const { message, issues } = problemSchema.parse(reply.json);
  return [message, ...issues.map((issue) => issue.message)];
}

test.each(all)('%s refuses in it whatever is wrong with a request', async (name, route) => {
  const { host, editor } = panel;
  // Whoever signs out could ask for nothing after that.
  const caller = name === 'account.signOut' ? await host.createUser('editor') : editor;
  const user = route.entry === 'signedIn' ? { user: caller } : {};
  const fields = Object.keys(route.body?.shape ?? {});
  const bodies = route.body
    ? wrongValues.map((value) => Object.fromEntries(fields.map((field) => [field, value])))
    : [undefined];
  const replies = await Promise.all([
    ...bodies.map((body) =>
      host.request(addressOf(route), { method: route.method, body, headers: inPseudo, ...user }),
    ),
    ...['limit=0&cursor=x', 'limit=x', 'locale=%00', 'cursor=%00'].map((query) =>
      host.request(`${addressOf(route)}?${query}`, { method: route.method, headers: inPseudo, ...user }),
    ),
    ...(route.entry === 'signedIn'
      ? [host.request(addressOf(route), { method: route.method, headers: inPseudo })]
      : []),
  ]);
  const refusals = replies.filter(({ status }) => status >= 400);
  const sentences = refusals.flatMap(sentencesOf);
  expect([name, sentences.filter((sentence) => !marked.test(sentence))]).toEqual([name, []]);
  if (route.entry === 'signedIn' || route.body) expect(sentences.length).toBeGreaterThan(1);
  if (fields.length > 0) expect(sentences.length).toBeGreaterThan(refusals.length);
});

test('what is missing before the next step comes in it, and what an operation finds wrong', async () => {
  const { host } = panel;
  const { leader, coach, path } = await activeEngagement(host, {
    engagement: { state: 'discovery', battery: [...demoBattery] },
  });
  const read = async (from: string) => (await host.request(from, { user: coach, headers: inPseudo })).json;
  const { next } = routes['engagements.get'].answer.parse(await read(path));
  expect(next?.missing.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['lens_open', 'feedback_unreleased', 'debrief_missing']),
  );
  expect(next?.missing.filter(({ message }) => !marked.test(message))).toEqual([]);
  const named = await host.request(`${path}/participants`, {
    method: 'POST',
    user: leader,
    headers: inPseudo,
    body: { part: 'manager', email: 'nobody@example.org' },
  });
  expect([named.status, sentencesOf(named)]).toEqual([409, Array(2).fill(expect.stringMatching(marked))]);
});

test('who has no account any more is named in it', () => {
  expect(publicPerson('gone', new Map(), language).name).toMatch(marked);
});

test('mails, reports and what editors read about a mistake come in it', () => {
  const invitation = invitationMail({
    leaderName: 'Demo Leader',
    anonymous: true,
    threshold: 4,
    link: 'https://example.org',
    locale: language,
    until: 0,
    isReminder: true,
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
