import { parseInstrument } from '@coaching/core/assessment';
import {
  agreementTemplateSchema,
  articleSchema,
  behaviorSchema,
  competencySchema,
  programSchema,
  referralResourceSchema,
  seriesSchema,
  toolSchema,
} from '@coaching/core/content';
import { expect, test } from 'vitest';
import { starterContent } from './starterContent.ts';

const { agreementTemplates, articles, behaviors, competencies, instruments, programs, referralResources } =
  starterContent;
const { series, tools } = starterContent;

/** Every string in `value`, with the path that leads to it. */
function strings(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}/${key}`));
}

const keysOf = (entries: readonly { key: string }[]) => entries.map((entry) => entry.key);

test.each([
  ['competencies', competencySchema, competencies],
  ['behaviors', behaviorSchema, behaviors],
  ['tools', toolSchema, tools],
  ['agreement templates', agreementTemplateSchema, agreementTemplates],
  ['programs', programSchema, programs],
  ['referral resources', referralResourceSchema, referralResources],
  ['articles', articleSchema, articles],
  ['series', seriesSchema, series],
])('core accepts the %s, and no key occurs twice', (_, schema, entries) => {
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.flatMap((entry) => schema.safeParse(entry).error?.issues ?? [])).toEqual([]);
  expect(new Set(keysOf(entries)).size).toBe(entries.length);
});

test.each(instruments.map((instrument) => [instrument.id, instrument] as const))(
  'core accepts %s',
  (_, instrument) => {
    expect(parseInstrument(instrument)).toEqual({ ok: true, value: instrument });
  },
);

test('whatever is pointed at exists', () => {
  const instrumentIds = instruments.map((instrument) => instrument.id);
  const behaviorKeys = keysOf(behaviors);
  expect(keysOf(competencies)).toEqual(
    expect.arrayContaining(behaviors.map((behavior) => behavior.competency)),
  );
  for (const instrument of instruments) {
    expect(behaviorKeys).toEqual(
      expect.arrayContaining(instrument.items.flatMap((item) => item.behavior ?? [])),
    );
    expect(keysOf(competencies)).toEqual(
      expect.arrayContaining(instrument.scales.flatMap((scale) => scale.competencies ?? [])),
    );
  }
  for (const program of programs) {
    expect(instrumentIds).toEqual(expect.arrayContaining(program.battery.map((entry) => entry.instrument)));
    expect(keysOf(agreementTemplates)).toContain(program.agreementTemplate);
  }
  for (const { articles: inOrder } of series) expect(keysOf(articles)).toEqual(inOrder);
});

test('every text exists in English and in German', () => {
  const languages = strings(starterContent)
    .map(({ path }) => /^(.*)\/(en|de)$/.exec(path))
    .filter((match) => match !== null);
  const english = languages.filter((match) => match[2] === 'en').map((match) => match[1]);
  const german = languages.filter((match) => match[2] === 'de').map((match) => match[1]);
  expect(english.length).toBeGreaterThan(500);
  expect(german).toEqual(english);
});

/** Fields that readers see, as opposed to ids, addresses and the names of sources. */
const readable =
  /\/(title|description|summary|purpose|instructions|text|steps|items|rows|header|labels|hours|button)\b/;

test('no readable text is written in one language alone', () => {
  const single = strings(starterContent).filter(
    ({ path, text }) => readable.test(path) && !/\/(en|de)$/.test(path) && text.includes(' '),
  );
  expect(single).toEqual([]);
});

test('everything is dedicated to the public, except the items of the public-domain pool', () => {
  const licensed = [
    ...instruments,
    ...competencies,
    ...behaviors,
    ...tools,
    ...agreementTemplates,
    ...programs,
    ...referralResources,
    ...articles,
    ...series,
  ];
  const others = licensed.filter(({ license }) => license.spdx !== 'CC0-1.0');
  expect(others.map((entry) => ('id' in entry ? entry.id : entry.key))).toEqual(['mini-ipip']);
});

const brands = [
  'MBTI',
  'Myers',
  'DISC',
  'Hogan',
  'CliftonStrengths',
  'StrengthsFinder',
  'LPI',
  'VIA',
  'UWES',
  'WEMWBS',
  'GROW',
];
const diagnoses =
  /depress|burn-?out|disorder|syndrom|\bADHD\b|\bADHS\b|patholog|neurotic\b|narcissis|narzis|störung|trauma|clinical|klinisch/i;

test('no text names a branded tool or a diagnosis', () => {
  const texts = strings(starterContent);
  expect(texts.filter(({ text }) => brands.some((brand) => new RegExp(`\\b${brand}\\b`).test(text)))).toEqual(
    [],
  );
  expect(texts.filter(({ text }) => diagnoses.test(text))).toEqual([]);
});
