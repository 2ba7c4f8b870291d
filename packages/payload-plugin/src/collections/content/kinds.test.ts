import {
  agreementTemplateSchema,
  articleSchema,
  behaviorSchema,
  programSchema,
  referralResourceSchema,
  seriesSchema,
  toolSchema,
} from '@coaching/core/content';
import { starterContent } from '@coaching/starter-content';
import { expect, test } from 'vitest';
import { agreementTemplates } from './agreementTemplates.ts';
import { articles } from './articles.ts';
import { behaviors } from './behaviors.ts';
import { programs } from './programs.ts';
import { isStored } from './reading/read.ts';
import { referralResources } from './referralResources.ts';
import { lexicalToBlocks } from './richText/lexicalToBlocks.ts';
import { series } from './series.ts';
import { tools } from './tools.ts';

/** Writes in one language; a document's id is its key with a mark. */
const writer = (locale: string) => ({
  locale,
  text: (text: unknown) => (isStored(text) && typeof text[locale] === 'string' ? text[locale] : null),
  rowId: () => 'row',
  idOf: (collection: string, key: string) => `${collection}/${key}`,
});
const targets = {
  keyOf: (to: string, relation: unknown) =>
    typeof relation === 'string' && relation.startsWith(`${to}/`) ? relation.slice(to.length + 1) : undefined,
};

/** The value with its texts in one language. */
function inLanguage(value: unknown, locale: string): unknown {
  if (Array.isArray(value)) return value.map((one) => inLanguage(one, locale));
  if (!isStored(value)) return value;
  if ('en' in value && 'de' in value) return value[locale];
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLanguage(inner, locale)]));
}

const { competencies } = starterContent;
const withTitles = starterContent.behaviors.map((behavior) => ({
  ...behavior,
  competencyTitle: competencies.find(({ key }) => key === behavior.competency)?.title,
}));

test.each([
  ['behaviors', behaviors, behaviorSchema, withTitles],
  ['tools', tools, toolSchema, starterContent.tools],
  ['programs', programs, programSchema, starterContent.programs],
  ['agreement templates', agreementTemplates, agreementTemplateSchema, starterContent.agreementTemplates],
  ['referral resources', referralResources, referralResourceSchema, starterContent.referralResources],
  ['articles', articles, articleSchema.omit({ body: true }), starterContent.articles],
  ['series', series, seriesSchema, starterContent.series],
] as const)(
  'what the panel keeps of %s is what was brought in, in each language',
  (_, kind, schema, items) => {
    expect(items.length).toBeGreaterThan(0);
    for (const locale of ['en', 'de'])
      for (const item of items) {
        const { body, ...rest }: Readonly<Record<string, unknown>> = { ...item };
        const doc = kind.write({ ...item }, writer(locale));
        // A longer text is kept a language at a time, and read by whoever shows it.
        const isText = kind === tools || kind === articles;
        expect(schema.parse(kind.read(doc, targets))).toEqual(
          inLanguage(isText || body === undefined ? rest : { ...rest, body }, locale),
        );
        if (isText) expect(lexicalToBlocks(doc.body)).toEqual(inLanguage(body ?? [], locale));
      }
  },
);

test('what is pointed at is found with the field of the panel', () => {
  const [program] = starterContent.programs;
  const [first] = starterContent.series;
  const doc = programs.write({ ...program }, writer('en'));
  expect(programs.pointers(doc).map(({ to, path }) => `${to} ${path.join('.')}`)).toEqual([
    'agreementTemplates agreementTemplate',
    ...(program?.battery ?? []).map((_, index) => `instruments battery.${index}.instrument`),
  ]);
  expect(series.pointers(series.write({ ...first }, writer('en')))).toEqual(
    first?.articles.map((key) => ({ to: 'articles', id: `articles/${key}`, path: ['articles'] })),
  );
});

test('a mistake leads to the field in which editors mend it', () => {
  const paths = (kind: typeof tools, doc: object) =>
    kind.check({ ...doc }, targets, ['en', 'de']).map(({ path }) => path.join('.'));
  expect(paths(tools, { language: 'en', steps: [{ text: 'Fine' }, {}] })).toContain('steps.1.text');
  expect(paths(tools, { language: 'en', license: { name: '', url: 'x' } })).toContain('license.url');
  expect(paths(series, { language: 'en', articles: ['nowhere'] })).toContain('articles');
  const ticked = paths(series, { language: 'en', endsInContactForm: true, callToAction: { title: 'Now' } });
  expect(ticked).toContain('callToAction.button');
  expect(ticked).not.toContain('callToAction.title');
  expect(paths(series, { language: 'en', callToAction: { title: 'Now' } }).join()).not.toContain(
    'callToAction',
  );
  // The text exists in German alone, the original is in English.
  expect(paths(tools, { language: 'en', summary: { de: 'Nur deutsch' } })).toContain('summary');
});
