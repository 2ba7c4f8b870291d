import * as z from 'zod';
import { lenses } from '../../content/lens.ts';
import { idSchema, instantSchema, intervalSchema, keySchema } from '../primitives.ts';

/**
 * What a difference between two occasions says. No reliable change is a finding like any other.
 *
 * `rose` and `fell` are for scales of which no end is better, such as those of temperament.
 */
export const changeVerdicts = [
  'improved',
  'declined',
  'rose',
  'fell',
  'noReliableChange',
  'notComparable',
] as const;

/** Which two occasions are compared: the last one with the one before, or with the first of all. */
export const changeSpans = ['sincePrevious', 'sinceFirst'] as const;

const changed = {
  before: z.number().nullable(),
  after: z.number().nullable(),
  difference: z.number().nullable().describe('After less before; null where one of them is missing.'),
  threshold: z
    .number()
    .nullable()
    .describe('The smallest difference that chance alone would rarely bring; null where it is not known.'),
  interval: intervalSchema
    .nullable()
    .describe(
      'Of the difference; it leaves 0 out exactly where the verdict is a change. In a 360 comparison it is widened for the number of figures compared (Holm 1979).',
    ),
  verdict: z
    .enum(changeVerdicts)
    .nullable()
    .describe(
      '`rose` and `fell` where no end of the scale is better. Null where how far chance goes is not known.',
    ),
  sentence: z.string().describe('The same in plain words; without a verdict, why there is none.'),
};

/** One scale of a questionnaire on two days. */
const scaleChangeSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    min: z.number().describe('The lowest score that the scale can have.'),
    max: z.number().describe('The highest score that the scale can have.'),
    rescored: z
      .boolean()
      .describe('True where the earlier answers were scored anew, as the newer version counts them.'),
    ...changed,
  })
  .meta({ id: 'ScaleChange', description: 'One scale of a questionnaire on two days.' });

const answeredSchema = z.object({ assessmentId: idSchema, version: z.string(), at: instantSchema });

/** A questionnaire that was answered on two days. */
const instrumentChangeSchema = z
  .object({
    instrument: z.object({ key: keySchema, title: z.string(), lens: z.enum(lenses) }),
    span: z.enum(changeSpans),
    before: answeredSchema,
    after: answeredSchema,
    scales: z.array(scaleChangeSchema),
  })
  .meta({ id: 'InstrumentChange', description: 'A questionnaire that was answered on two days.' });

/** One behavior as others saw it in two rounds. */
const behaviorChangeSchema = z
  .object({ behavior: z.object({ key: z.string(), title: z.string() }), ...changed })
  .meta({
    id: 'BehaviorChange',
    description:
      'One behavior as others saw it in two rounds, in percent of the answer range; more is more of it.',
  });

/** One question as others answered it in two rounds. */
const itemChangeSchema = z
  .object({
    item: z.string(),
    text: z.string(),
    behavior: z.string().nullable().describe('The key of the behavior that it shows.'),
    reversed: z.boolean().describe('True where a low answer is the strength; the verdict allows for it.'),
    ...changed,
  })
  .meta({ id: 'ItemChange', description: 'One question as others answered it in two rounds.' });

const releasedSchema = z.object({ roundId: idSchema, version: z.string(), releasedAt: instantSchema });

/** Two released 360 rounds side by side. */
const roundChangeSchema = z
  .object({
    instrument: z.object({ key: keySchema, title: z.string() }),
    span: z.enum(changeSpans),
    before: releasedSchema,
    after: releasedSchema,
    scale: z
      .object({ min: z.number(), max: z.number() })
      .describe('The ends of the answers to the questions.'),
    summary: z.string().describe('How many behaviors have changed, in plain words.'),
    behaviors: z.array(behaviorChangeSchema),
    items: z.array(itemChangeSchema),
  })
  .meta({ id: 'RoundChange', description: 'Two released 360 rounds side by side.' });

/** What has changed since the first answers, and what has not. */
export const changeReportSchema = z
  .object({
    engagementId: idSchema,
    instruments: z
      .array(instrumentChangeSchema)
      .describe('Each questionnaire that was submitted twice or more often.'),
    rounds: z.array(roundChangeSchema).describe('Each pair of released 360 rounds of one questionnaire.'),
    notes: z.array(z.string()).describe('How to read the figures, in plain words.'),
  })
  .meta({ id: 'ChangeReport', description: 'What has changed since the first answers, and what has not.' });
