import * as z from 'zod';
import { slugSchema } from '../content/slug.ts';
import { languageTag } from '../text/languageTag.ts';
import { oneLine } from '../text/oneLine.ts';
import { issues as sentences } from '../words/en/issues.ts';

/** An opaque id. */
export const idSchema = z.string().min(1).max(64).describe('An opaque id.');

/** A key of published content, such as `leadership-behaviors`. */
export const keySchema = slugSchema.min(1);

/** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
export const instantSchema = z.iso.datetime({ error: sentences.instant });

/** A calendar date, such as `2026-03-29`. */
export const dateSchema = z.iso.date({ error: sentences.date });

/** A language tag, such as `en` or `de-AT`. */
export const localeSchema = z.string().regex(languageTag, sentences.languageTag);

/** Free text that people write: not blank, at most 10,000 characters. */
export const textSchema = z.string().trim().min(1).max(10_000);

/** One line of text. */
export const lineSchema = z
  .string()
  .trim()
  // What is missing need not be told of its characters too.
  .min(1, { abort: true })
  .max(200)
  .regex(oneLine, sentences.oneLine);

/** An e-mail address. */
export const emailSchema = z.email(sentences.email).max(254);

/** A person as others see them: never more than id and name. */
export const personSchema = z
  .object({ id: idSchema, name: z.string() })
  .meta({ id: 'Person', description: 'A person as others see them.' });

/** The parameters of a list: how many, and where to go on. */
export const pageQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50).describe('How many at most, 1 to 100.'),
  cursor: z.string().max(200).optional().describe('The `next` of the page before.'),
});

/** Returns the schema of one page of a list: `items`, and the cursor of the next page or null. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

/** Answered by calls that have nothing more to say. */
export const doneSchema = z.object({ done: z.literal(true) }).meta({ id: 'Done' });

/** The answer of a rating question: null is "not observed" or left out. */
export const answersSchema = z.record(
  z.string().min(1).max(120),
  z.number().int().min(-100).max(100).nullable(),
);

/** Schema of the path parameter that names an engagement. */
export const engagementParams = z.object({ engagementId: idSchema });

/** From where to where a figure lies, and how sure that is. */
export const intervalSchema = z
  .object({
    lower: z.number(),
    upper: z.number(),
    confidence: z.number().describe('Of 0 to 1: 0.95 is 95 of 100.'),
  })
  .meta({ id: 'Interval', description: 'From where to where a figure lies, and how sure that is.' });
