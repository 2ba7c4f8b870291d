import * as z from 'zod';
import { lensSchema } from '../../content/lens.ts';
import { licenseSchema } from '../../content/license.ts';
import { slugSchema } from '../../content/slug.ts';
import { canonicalJson } from '../../text/canonicalJson.ts';
import { languageTag } from '../../text/languageTag.ts';
import { localizedSchema } from '../../text/localized.ts';
import { answerFormatSchema } from './answerFormat.ts';
import { scaleBandsSchema } from './band.ts';
import { compositeSchema } from './composite.ts';
import { identifierSchema } from './identifier.ts';
import { normSchema } from './norm.ts';

/** The share of a scale's items that must be answered where the scale does not say otherwise. */
export const DEFAULT_MIN_VALID = 0.8;

const words = (error: string) => z.string({ error }).regex(/\S/, { error });

/** Schema of `Item`. */
export const itemSchema = z.strictObject({
  id: identifierSchema('the item'),
  text: localizedSchema,
  format: words('Say how this item is answered.'),
  behavior: z.string().min(1).optional(),
});

/** Schema of `ScaleKey`. */
export const scaleKeySchema = z.strictObject({
  item: words('Name the item.'),
  keyed: z.union([z.literal(1), z.literal(-1)], { error: 'An item is keyed 1, or -1 where it is reversed.' }),
  weight: z.number().positive({ error: 'A weight must be above 0.' }).optional(),
  option: z.string().min(1).optional(),
});

const coefficient = z.number().min(-1).max(1, { error: 'A reliability cannot be above 1.' });

/** What an energy audit can ask for beside energy: how well an activity goes, and how often it happens. */
export const scaleAspects = ['skill', 'frequency'] as const;

/** Schema of `Scale`. */
export const scaleSchema = z.strictObject({
  id: identifierSchema('the scale'),
  title: localizedSchema,
  items: z.array(scaleKeySchema, { error: 'List the items of this scale.' }),
  score: z.enum(['mean', 'sum', 'pomp'], { error: 'Choose how the scale is scored: mean, sum or pomp.' }),
  minValid: z
    .number({ error: 'Give the share of items that must be answered, such as 0.8.' })
    .min(0, { error: 'The share of items that must be answered lies between 0 and 1.' })
    .max(1, { error: 'The share of items that must be answered lies between 0 and 1.' })
    .default(DEFAULT_MIN_VALID),
  reliability: z
    .strictObject({
      alpha: coefficient.optional(),
      retest: coefficient.optional(),
      source: words('Say where the reliability was found.'),
    })
    .optional(),
  bands: scaleBandsSchema.optional(),
  aspect: z.enum(scaleAspects).optional(),
  competencies: z.array(slugSchema).min(1).optional(),
});

/** The fields one by one, before the checks across them. */
export const instrumentShape = z.strictObject({
  id: identifierSchema('the instrument'),
  version: words('Give the version.'),
  title: localizedSchema,
  description: localizedSchema.optional(),
  instructions: localizedSchema.optional(),
  lens: lensSchema,
  license: licenseSchema,
  source: words('Say where the instrument comes from.'),
  language: words('Give the language of the original, such as en.').regex(languageTag, {
    error: 'Give the language of the original by its code, such as en or pt-BR.',
  }),
  formats: z.record(words('A format has no name.'), answerFormatSchema, {
    error: 'Say how the items are answered.',
  }),
  items: z.array(itemSchema, { error: 'List the items.' }).min(1, { error: 'The instrument has no items.' }),
  scales: z.array(scaleSchema, { error: 'List the scales.' }),
  composites: z.array(compositeSchema).optional(),
  norms: z.array(normSchema).optional(),
});

/** A questionnaire as versioned data. */
export type Instrument = z.infer<typeof instrumentShape>;

/** An instrument as it is written, where fields with a default may be left out. */
export type InstrumentInput = z.input<typeof instrumentShape>;

/** One question or statement; `format` is a key of the instrument's `formats`. */
export type Item = z.infer<typeof itemSchema>;

/**
 * Items of one scale, scored together.
 *
 * Two fields say how a scale counts when behaviors are ranked. `aspect` is what a scale of an energy audit asks for, where
 * that is not energy. `competencies` are those that a driver speaks to: practicing their behaviors is more rewarding for
 * somebody whom it moves. That is a judgment to start from, not a finding; a scale that says nothing has no effect. An item
 * with a behavior counts for that behavior, whatever its scale says.
 */
export type Scale = z.infer<typeof scaleSchema>;

/**
 * How one item counts in a scale. `keyed` −1 reverses it by the range of its format.
 * `option` names the option of a forced choice that gives the point; without it, the one named like the scale, else
 * the first.
 */
export type ScaleKey = z.infer<typeof scaleKeySchema>;

/**
 * Returns the text whose hash identifies this content of an instrument.
 *
 * Two instruments with the same text score every answer alike and read alike. The caller hashes it: hashing is I/O in
 * some places where core runs.
 */
export function hashableInstrument(instrument: Instrument): string {
  return canonicalJson(instrument);
}
