import * as z from 'zod';
import { lenses } from '../../content/lens.ts';
import {
  answersSchema,
  engagementParams,
  idSchema,
  instantSchema,
  intervalSchema,
  keySchema,
  pageOf,
  pageQuerySchema,
} from '../primitives.ts';
import { defineRoute } from '../route.ts';
import { publishedInstrumentSchema } from './content.ts';

/** One administration of an instrument to a leader. */
export const assessmentSchema = z
  .object({
    id: idSchema,
    engagementId: idSchema,
    lens: z.enum(lenses),
    instrument: z.object({ key: keySchema, version: z.string(), title: z.string() }),
    state: z.enum(['open', 'submitted', 'waived']),
    answered: z.number().int().describe('How many items have an answer so far.'),
    items: z.number().int(),
    submittedAt: instantSchema.nullable(),
  })
  .meta({ id: 'Assessment', description: 'One administration of an instrument to a leader.' });

/** An assessment with its questions and the answers saved so far. */
export const assessmentFormSchema = z
  .object({ assessment: assessmentSchema, instrument: publishedInstrumentSchema, answers: answersSchema })
  .meta({
    id: 'AssessmentForm',
    description: 'An assessment with its questions and the answers saved so far.',
  });

/** In which of the named ranges of a scale a score is, and whether that is sure. */
export const bandResultSchema = z
  .object({
    on: z.enum(['score', 'percentile']).describe('What the ranges divide.'),
    title: z.string().describe('The range that the score itself is in.'),
    reach: z.array(z.string()).describe('Every range that the interval touches, from the lowest.'),
    sure: z
      .boolean()
      .nullable()
      .describe('Whether the interval stays in one range; null where no interval is known.'),
    text: z.string().describe('In plain words, which claim no more than the measurement does.'),
    ranges: z
      .array(z.object({ title: z.string(), from: z.number() }))
      .describe('All ranges from the lowest, each up to where the next one starts.'),
  })
  .meta({
    id: 'BandResult',
    description: 'In which of the named ranges of a scale a score is, and whether that is sure.',
  });

/** The result of one scale, ready to be read. */
export const scaleResultSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    score: z.number().nullable().describe('Null when too few items were answered.'),
    min: z.number().describe('The lowest score that the scale can have.'),
    max: z.number().describe('The highest score that the scale can have.'),
    pomp: z.number().nullable().describe('Percent of the maximum possible, 0 to 100.'),
    valid: z.number().int().describe('How many items were answered.'),
    items: z.number().int(),
    interval: intervalSchema
      .nullable()
      .describe('From the standard error of measurement, where a reliability and a norm are known.'),
    percentile: z
      .object({
        rank: z.number().min(0).max(100),
        norm: z.string(),
        n: z.number().int(),
        date: z.string(),
        source: z.string(),
        interval: intervalSchema
          .nullable()
          .describe(
            'The ranks of the two ends of the score’s interval: how far measurement carries the rank.',
          ),
        sampleInterval: intervalSchema
          .nullable()
          .describe(
            'Between which ranks it would lie in the whole population that the sample was drawn from.',
          ),
      })
      .nullable()
      .describe(
        'The rank in a named sample; null where there is none, or where the scores rank within one person only.',
      ),
    band: bandResultSchema.nullable().describe('Null where the scale has no named ranges, or no score.'),
    ipsative: z.boolean().describe('True when the score ranks within this person only.'),
  })
  .meta({ id: 'ScaleResult', description: 'The result of one scale.' });

/** The result of one score over scales. */
export const compositeResultSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    form: z
      .enum(['pomp', 'standardized'])
      .describe('Percent of the maximum possible, or a mean of z-scores in a named sample.'),
    score: z.number().nullable().describe('Null when too few scales have a score.'),
    z: z
      .number()
      .nullable()
      .describe('The standardized score with mean 0 and deviation 1 in the sample, where that is known.'),
    interval: intervalSchema.nullable().describe('Of the score, where its reliability is known.'),
    valid: z.number().int().describe('How many of the scales have a score.'),
    scales: z.array(z.string()).describe('The titles of the scales that it is made of.'),
  })
  .meta({ id: 'CompositeResult', description: 'The result of one score over scales.' });

/** The result of a submitted assessment. */
export const assessmentResultSchema = z
  .object({
    assessment: assessmentSchema,
    scales: z.array(scaleResultSchema),
    composites: z.array(compositeResultSchema).describe('Scores over scales, where the instrument has some.'),
    instrumentHash: z.string(),
  })
  .meta({ id: 'AssessmentResult', description: 'The result of a submitted assessment.' });

const assessmentParams = z.object({ assessmentId: idSchema });

export const assessmentRoutes = {
  'assessments.list': defineRoute({
    method: 'GET',
    path: '/engagements/{engagementId}/assessments',
    summary: 'Lists the assessments of an engagement in the order of its program.',
    entry: 'signedIn',
    params: engagementParams,
    query: pageQuerySchema,
    answer: pageOf(assessmentSchema),
    status: 200,
    errors: [],
  }),
  'assessments.assign': defineRoute({
    method: 'POST',
    path: '/engagements/{engagementId}/assessments',
    summary: 'Adds a published instrument to the leader’s assessments; leader or coach.',
    entry: 'signedIn',
    params: engagementParams,
    body: z.object({ instrument: keySchema }),
    answer: assessmentSchema,
    status: 201,
    errors: ['instrument_not_published', 'engagement_not_active'],
  }),
  'assessments.getForm': defineRoute({
    method: 'GET',
    path: '/assessments/{assessmentId}',
    summary: 'Returns the questions and the answers saved so far; leader only.',
    entry: 'signedIn',
    params: assessmentParams,
    answer: assessmentFormSchema,
    status: 200,
    errors: [],
  }),
  'assessments.saveAnswers': defineRoute({
    method: 'PUT',
    path: '/assessments/{assessmentId}/answers',
    summary: 'Saves some answers to go on later; leader only.',
    entry: 'signedIn',
    params: assessmentParams,
    body: z.object({ answers: answersSchema }),
    answer: assessmentSchema,
    status: 200,
    errors: ['already_submitted', 'invalid_answer'],
  }),
  'assessments.submit': defineRoute({
    method: 'POST',
    path: '/assessments/{assessmentId}/submission',
    summary: 'Submits the answers and returns the scores; leader only, once.',
    entry: 'signedIn',
    params: assessmentParams,
    body: z.object({ answers: answersSchema }),
    answer: assessmentResultSchema,
    status: 200,
    errors: ['already_submitted', 'invalid_answer', 'answers_incomplete'],
  }),
  'assessments.getResult': defineRoute({
    method: 'GET',
    path: '/assessments/{assessmentId}/result',
    summary: 'Returns the scores; leader and coach.',
    entry: 'signedIn',
    params: assessmentParams,
    answer: assessmentResultSchema,
    status: 200,
    errors: [],
  }),
  'assessments.waiveLens': defineRoute({
    method: 'POST',
    path: '/engagements/{engagementId}/lenses/{lens}/waiver',
    summary: 'Leaves out one lens of the battery; leader only.',
    entry: 'signedIn',
    params: engagementParams.extend({ lens: z.enum(lenses) }),
    answer: z.object({ lens: z.enum(lenses), waived: z.literal(true) }).meta({ id: 'LensWaiver' }),
    status: 200,
    errors: ['already_submitted', 'transition_not_allowed'],
  }),
} as const;
