import * as z from 'zod';
import {
  engagementParams,
  idSchema,
  pageOf,
  pageQuerySchema,
  personSchema,
  textSchema,
} from '../primitives.ts';
import { defineRoute } from '../route.ts';
import { changeReportSchema } from './changeReport.ts';
import { progressSchema } from './engagements.ts';

/** What a sponsor sees of an engagement: what was agreed, and nothing else. A field that was not agreed is absent. */
export const sponsorSummarySchema = z
  .object({
    engagementId: idSchema,
    leader: personSchema,
    agreement: z
      .object({ version: z.number().int(), signedByMe: z.boolean(), complete: z.boolean() })
      .nullable(),
    focusAreaTitles: z.array(z.string()).optional(),
    sessionCounts: z
      .object({ agreed: z.number().int(), used: z.number().int(), planned: z.number().int() })
      .optional(),
    progressSummary: progressSchema.nullable().optional(),
  })
  .meta({
    id: 'SponsorSummary',
    description: 'What a sponsor sees of an engagement: what was agreed, and nothing else.',
  });

export const reportRoutes = {
  'reports.getChange': defineRoute({
    method: 'GET',
    path: '/engagements/{engagementId}/change',
    summary: 'Returns what has changed, what has not, and how sure that is; leader and coach.',
    entry: 'signedIn',
    params: engagementParams,
    answer: changeReportSchema,
    status: 200,
    errors: [],
  }),
  'reports.listSponsored': defineRoute({
    method: 'GET',
    path: '/sponsored-engagements',
    summary: 'Lists the engagements in which the caller is sponsor or manager.',
    entry: 'signedIn',
    query: pageQuerySchema,
    answer: pageOf(sponsorSummarySchema),
    status: 200,
    errors: [],
  }),
  'reports.getSponsored': defineRoute({
    method: 'GET',
    path: '/sponsored-engagements/{engagementId}',
    summary: 'Returns what the agreement lets the sponsor or the manager see.',
    entry: 'signedIn',
    params: engagementParams,
    answer: sponsorSummarySchema,
    status: 200,
    errors: [],
  }),
  'reports.releaseProgress': defineRoute({
    method: 'POST',
    path: '/engagements/{engagementId}/progress-summaries',
    summary: 'Releases a text to the sponsor, if the agreement has a progress summary; leader only.',
    entry: 'signedIn',
    params: engagementParams,
    body: z.object({ text: textSchema }),
    answer: progressSchema,
    status: 201,
    errors: ['sponsor_clause_missing'],
  }),
} as const;
