import { expect, test } from 'vitest';
import { catalogueProblems, pseudoCatalogue } from 'words/checks';
import * as z from 'zod';
import { issueIn } from '../errors/index.ts';
import { coreLanguages } from '../words/coreWords.ts';
import { issues as sentences } from '../words/en/issues.ts';
import { en } from '../words/en.ts';
import { asInput, inputIssues } from './inputIssues.ts';
import { emailSchema, instantSchema, keySchema, textSchema } from './primitives.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';

const said = (schema: z.ZodType, value: unknown, locale = 'en') => {
  const { error } = schema.safeParse(value, asInput);
  return error ? inputIssues(error).map((issue) => issueIn(issue, locale)) : [];
};

test.each([
  [z.object({ text: textSchema }), {}, 'invalid_type', 'This is missing.'],
  [z.object({ text: textSchema }), { text: 3 }, 'invalid_type', 'Give a text.'],
  [z.object({ text: textSchema }), { text: '  ' }, 'too_small', 'Write something here.'],
  [
    z.object({ text: textSchema }),
    { text: 'x'.repeat(10_001) },
    'too_big',
    'Write at most 10,000 characters.',
  ],
  [z.object({ n: z.number().int() }), { n: 1.5 }, 'invalid_type', 'Give a whole number.'],
  [z.object({ n: z.number().min(-2) }), { n: -3 }, 'too_small', 'Give -2 or more.'],
  [z.object({ n: z.number().max(50) }), { n: 51 }, 'too_big', 'Give 50 or less.'],
  [z.object({ list: z.array(z.string()).min(1) }), { list: [] }, 'too_small', 'Give at least one entry.'],
  [
    z.object({ list: z.array(z.string()).max(2) }),
    { list: ['', '', ''] },
    'too_big',
    'Give at most 2 entries.',
  ],
  [z.object({ email: emailSchema }), { email: 'x' }, 'invalid_format', sentences.email],
  [z.object({ at: instantSchema }), { at: 'x' }, 'invalid_format', sentences.instant],
  [z.object({ at: z.iso.date() }), { at: 'x' }, 'invalid_format', sentences.date],
  [z.object({ key: keySchema }), { key: 'A b' }, 'invalid_format', sentences.key],
  [z.object({ link: z.url() }), { link: 'x' }, 'invalid_format', sentences.badForm],
  [z.object({ of: z.enum(['a', 'b']) }), { of: 'c' }, 'invalid_value', 'Choose one of these: a, b.'],
  [z.object({ of: z.enum(['a', 'b']) }), {}, 'invalid_value', 'This is missing.'],
  [z.strictObject({}), { a: 1 }, 'unrecognized_keys', 'There is no field a.'],
  [z.object({ x: z.union([z.string(), z.number()]) }), { x: true }, 'invalid_union', sentences.unfit],
])('what %# refuses is said by the catalogue', (schema, value, code, message) => {
  expect(said(schema, value)).toMatchObject([{ code, message }]);
});

test('the same in the language of the answer, numbers as it writes them', () => {
  expect(said(textSchema, 'x'.repeat(10_001), 'de-AT')).toEqual([
    { path: [], code: 'too_big', message: 'Schreiben Sie höchstens 10.000 Zeichen.' },
  ]);
});

/** Every sentence that a schema below names itself. */
function ownSentences(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const definition = '_zod' in value ? Reflect.get(Object(value._zod), 'def') : value;
  const { error, ...rest } = Object(definition);
  const own = typeof error === 'function' ? [String(error({}))] : [];
  return [...own, ...Object.values(rest).flatMap((inner) => ownSentences(inner, seen))];
}

test('every sentence that a schema of the contract names itself is one of the catalogue', () => {
  const named = Object.values<Route>(routes).flatMap(({ query, body }) => [
    ...ownSentences(query),
    ...ownSentences(body),
  ]);
  expect(named).toEqual(expect.arrayContaining([sentences.instant, sentences.languageTag, sentences.key]));
  const known: readonly string[] = Object.values(sentences);
  // A choice names what can be chosen, and the catalogue says that of its code.
  expect(
    named.filter((sentence) => !known.includes(sentence) && !/^Choose one lens: /.test(sentence)),
  ).toEqual([]);
});

test('no two sentences that a schema can name are alike: the text finds the name', () => {
  const texts = Object.values(sentences).filter((text) => !text.includes('{'));
  expect(texts.filter((text, index) => texts.indexOf(text) < index)).toEqual([]);
});

test('a third language says them too', () => {
  const pseudo = pseudoCatalogue(en);
  expect(catalogueProblems(en, pseudo)).toEqual([]);
  coreLanguages.add('en-XA', pseudo);
  expect(said(z.object({ text: textSchema }), {}, 'en-XA')[0]?.message).toMatch(/^⟦.*⟧$/);
});
