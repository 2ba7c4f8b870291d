import * as z from 'zod';
import { engagementParams, idSchema, instantSchema, keySchema, textSchema } from '../primitives.ts';
import { defineRoute } from '../route.ts';

/** One behavior of a ranking, with why it stands there and how sure that is. */
export const rankedBehaviorSchema = z
  .object({
    behavior: z.object({ key: keySchema, title: z.string(), competency: z.string() }),
    rank: z.number().int().min(1),
    tied: z.boolean(),
    leverage: z.number(),
    difference: z
      .number()
      .describe('The score of this behavior less that of a neutral one: the sum of the contributions.'),
    contributions: z.array(
      z.object({
        factor: z.string(),
        value: z.number().describe('The input, 0 to 1.'),
        contribution: z.number().describe('Adds up to the difference from a neutral behavior.'),
      }),
    ),
    stability: z
      .number()
      .min(0)
      .max(1)
      .describe('Share of random weightings in which it stays among the first three.'),
    raterStability: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe(
        'Share of panels of other raters in which it stays among the first three; null without a 360 report.',
      ),
    first: z
      .object({
        weightings: z.number().min(0).max(1),
        raters: z.number().min(0).max(1).nullable(),
      })
      .nullable()
      .describe(
        'In what share of the same trials it comes first of all; null in rankings made before this was counted.',
      ),
    swap: z
      .object({ factor: z.string(), change: z.number() })
      .nullable()
      .describe('The smallest change of one input that would swap it with its neighbor.'),
    flags: z.array(z.string()),
    reasons: z.array(z.string()).describe('In plain words.'),
  })
  .meta({
    id: 'RankedBehavior',
    description: 'One behavior of a ranking, with why it stands there and how sure that is.',
  });

/** How far another way of ranking would propose the same. */
const modeAgreementSchema = z
  .object({
    mode: z.string(),
    shared: z.number().int().describe('How many of the first behaviors would be the same.'),
    of: z
      .number()
      .int()
      .describe('How many first behaviors are compared: three, more where the third is tied.'),
    tau: z
      .number()
      .nullable()
      .describe('Kendall’s tau-b of the two whole rankings, −1 to 1; null where one has nothing but ties.'),
    sentence: z.string().describe('The same in plain words.'),
  })
  .meta({ id: 'ModeAgreement', description: 'How far another way of ranking would propose the same.' });

/** A proposal, not a verdict: the leader chooses, and needs no reason. */
export const focusRankingViewSchema = z
  .object({
    id: idSchema,
    engagementId: idSchema,
    mode: z.string(),
    createdAt: instantSchema,
    behaviors: z.array(rankedBehaviorSchema),
    certainty: z
      .enum(['firm', 'likely', 'open'])
      .describe('How sure the first place is: `firm`, `likely`, or `open` where others come close.'),
    summary: z.string().describe('How sure the ranking is and why, in plain words; the verdict comes first.'),
    topLever: keySchema.nullable().describe('Null when no behavior stays on top often enough to be named.'),
    agreement: z.array(modeAgreementSchema).describe('The same inputs, ranked in the other ways.'),
    notes: z.array(z.string()).describe('How to read the ranking, in plain words.'),
  })
  .meta({
    id: 'FocusRanking',
    description: 'Which behaviors would repay a small step most. A proposal; the leader chooses.',
  });

/** A behavior that the leader chose to work on. */
export const focusAreaSchema = z
  .object({
    id: idSchema,
    behavior: keySchema,
    title: z.string(),
    observable: z.string().describe('What others would see when it goes a little better.'),
    measure: z.string().describe('How the leader will know.'),
    state: z.enum(['active', 'shifted']),
    chosenAt: instantSchema,
    shiftReason: z
      .string()
      .nullable()
      .optional()
      .describe('Why the leader turned to something else; for the leader alone.'),
  })
  .meta({ id: 'FocusArea', description: 'A behavior that the leader chose to work on.' });

const focusChoiceSchema = z
  .object({ behavior: keySchema, observable: textSchema, measure: textSchema })
  .meta({
    id: 'FocusChoice',
    description: 'A behavior, what others would see, and how the leader will know.',
  });

const focusAreasSchema = z.object({ items: z.array(focusAreaSchema) }).meta({ id: 'FocusAreas' });

export const focusRoutes = {
  'focus.rank': defineRoute({
    method: 'POST',
    path: '/engagements/{engagementId}/focus-rankings',
    summary: 'Ranks the behaviors by what a small step would repay; leader or coach.',
    entry: 'signedIn',
    params: engagementParams,
    body: z.object({
      mode: z.enum(['smallStep', 'strengthsFirst', 'additive', 'geometric']).default('smallStep'),
    }),
    answer: focusRankingViewSchema,
    status: 201,
    errors: ['no_behaviors', 'feedback_unreleased'],
  }),
  'focus.getRanking': defineRoute({
    method: 'GET',
    path: '/engagements/{engagementId}/focus-ranking',
    summary: 'Returns the newest ranking.',
    entry: 'signedIn',
    params: engagementParams,
    answer: focusRankingViewSchema,
    status: 200,
    errors: [],
  }),
  'focus.choose': defineRoute({
    method: 'PUT',
    path: '/engagements/{engagementId}/focus-areas',
    summary: 'Chooses the focus areas; leader only.',
    entry: 'signedIn',
    params: engagementParams,
    body: z.object({ areas: z.array(focusChoiceSchema).min(1).max(6) }),
    answer: focusAreasSchema,
    status: 200,
    errors: ['focus_count', 'focus_unknown', 'transition_not_allowed'],
  }),
  'focus.listAreas': defineRoute({
    method: 'GET',
    path: '/engagements/{engagementId}/focus-areas',
    summary: 'Returns the focus areas, the shifted ones too.',
    entry: 'signedIn',
    params: engagementParams,
    answer: focusAreasSchema,
    status: 200,
    errors: [],
  }),
  'focus.shift': defineRoute({
    method: 'POST',
    path: '/engagements/{engagementId}/focus-shifts',
    summary: 'Turns to something more urgent at once; leader only, any time, free. The reason stays private.',
    entry: 'signedIn',
    params: engagementParams,
    body: z.object({
      from: idSchema.describe('The focus area that rests now.'),
      to: focusChoiceSchema,
      reason: textSchema.optional(),
    }),
    answer: focusAreasSchema,
    status: 201,
    errors: ['focus_unknown', 'engagement_not_active'],
  }),
} as const;
