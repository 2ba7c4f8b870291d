import * as z from 'zod';
import { lenses } from '../../content/lens.ts';
import { referralLevelSchema } from '../../content/referralResource.ts';
import { keySchema, pageOf, pageQuerySchema } from '../primitives.ts';
import { defineRoute } from '../route.ts';

/** The terms under which a text may be used. */
const licenseSchema = z
  .object({
    name: z.string(),
    spdx: z.string().optional(),
    attribution: z.string().optional(),
    url: z.string().optional(),
  })
  .meta({ id: 'License', description: 'The terms under which a text may be used.' });

/** How an item is answered. */
const formatSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('rating'),
      min: z.number(),
      max: z.number(),
      labels: z.array(z.string()).optional(),
      notObserved: z.boolean().optional(),
    }),
    z.object({ kind: z.literal('forcedChoice'), options: z.array(z.string()) }),
  ])
  .meta({ id: 'ResponseFormat', description: 'How an item is answered.' });

/** A published instrument in one language: what somebody needs to answer it. Its key stays on the server. */
export const publishedInstrumentSchema = z
  .object({
    key: keySchema,
    version: z.string(),
    hash: z.string(),
    title: z.string(),
    description: z.string(),
    lens: z.enum(lenses),
    language: z.string(),
    source: z.string(),
    license: licenseSchema,
    formats: z.record(z.string(), formatSchema),
    items: z.array(z.object({ id: z.string(), text: z.string(), format: z.string() })),
    scales: z.array(z.object({ id: z.string(), title: z.string() })),
  })
  .meta({ id: 'PublishedInstrument', description: 'A published instrument in one language.' });

const instrumentSummarySchema = publishedInstrumentSchema
  .pick({ key: true, version: true, title: true, description: true, lens: true })
  .extend({ itemCount: z.number().int() })
  .meta({ id: 'InstrumentSummary' });

/** One block of an article in one language. */
export const articleBlockSchema = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), text: z.string() }),
    z.object({ type: z.literal('paragraph'), text: z.string() }),
    z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(z.string()) }),
    z.object({ type: z.literal('table'), header: z.array(z.string()), rows: z.array(z.array(z.string())) }),
  ])
  .meta({ id: 'ArticleBlock', description: 'One block of an article.' });

const articleSummarySchema = z
  .object({ key: keySchema, title: z.string(), summary: z.string() })
  .meta({ id: 'ArticleSummary' });

/** A published article in one language. */
export const articleSchema = articleSummarySchema
  .extend({
    body: z.array(articleBlockSchema),
    license: licenseSchema,
    source: z.string(),
    locale: z.string(),
  })
  .meta({ id: 'Article', description: 'A published article in one language.' });

/** A published series with its articles in reading order. */
export const seriesSchema = z
  .object({
    key: keySchema,
    title: z.string(),
    description: z.string(),
    articles: z.array(articleSummarySchema),
    endsInContactForm: z.boolean(),
    callToAction: z
      .object({ title: z.string(), text: z.string(), button: z.string() })
      .nullable()
      .describe('What stands over the contact form at its end; null where it does not end in one.'),
  })
  .meta({ id: 'Series', description: 'A published series with its articles in reading order.' });

/** A tool that a coach can offer. */
export const toolSchema = z
  .object({
    key: keySchema,
    title: z.string(),
    summary: z.string(),
    whenToUse: z.string(),
    steps: z.array(z.string()),
    durationMinutes: z.number().int(),
    license: licenseSchema,
    source: z.string(),
  })
  .meta({ id: 'Tool', description: 'A tool that a coach can offer.' });

/** A program: the template of an engagement. */
export const programSchema = z
  .object({
    key: keySchema,
    title: z.string(),
    description: z.string(),
    battery: z.array(z.object({ lens: z.enum(lenses), instrument: keySchema })),
    sessions: z.number().int(),
    focusAreas: z.object({ min: z.number().int(), max: z.number().int() }),
  })
  .meta({ id: 'Program', description: 'A program: the template of an engagement.' });

/** Where a leader finds other help. */
export const referralResourceSchema = z
  .object({
    key: keySchema,
    title: z.string(),
    description: z.string(),
    level: referralLevelSchema,
    country: z.string().nullable(),
    phone: z.string().nullable(),
    hours: z.string().nullable().describe('When somebody answers.'),
    url: z.string().nullable(),
  })
  .meta({ id: 'ReferralResource', description: 'Where a leader finds other help.' });

/** A behavior that can be ranked and chosen. */
export const behaviorSchema = z
  .object({ key: keySchema, title: z.string(), description: z.string(), competency: z.string() })
  .meta({ id: 'Behavior', description: 'An observable act that can be ranked and chosen.' });

const byKey = z.object({ key: keySchema });

const list = <const Path extends string, Item extends z.ZodType>(path: Path, summary: string, item: Item) =>
  defineRoute({
    method: 'GET',
    path,
    summary,
    entry: 'public',
    query: pageQuerySchema,
    answer: pageOf(item),
    status: 200,
    errors: [],
  });

const one = <const Path extends string, Answer extends z.ZodType>(
  path: Path,
  summary: string,
  answer: Answer,
) =>
  defineRoute({
    method: 'GET',
    path,
    summary,
    entry: 'public',
    params: byKey,
    answer,
    status: 200,
    errors: [],
  });

export const contentRoutes = {
  'content.listArticles': list('/content/articles', 'Lists the published articles.', articleSummarySchema),
  'content.getArticle': one('/content/articles/{key}', 'Returns a published article.', articleSchema),
  'content.listSeries': list('/content/series', 'Lists the published series.', seriesSchema),
  'content.getSeries': one('/content/series/{key}', 'Returns a published series.', seriesSchema),
  'content.listInstruments': list(
    '/content/instruments',
    'Lists the published instruments.',
    instrumentSummarySchema,
  ),
  'content.getInstrument': one(
    '/content/instruments/{key}',
    'Returns the newest published version of an instrument.',
    publishedInstrumentSchema,
  ),
  'content.listTools': list('/content/tools', 'Lists the published tools.', toolSchema),
  'content.listBehaviors': list('/content/behaviors', 'Lists the published behaviors.', behaviorSchema),
  'content.listPrograms': list('/content/programs', 'Lists the published programs.', programSchema),
  'content.listReferralResources': list(
    '/content/referral-resources',
    'Lists where other help is found.',
    referralResourceSchema,
  ),
} as const;
