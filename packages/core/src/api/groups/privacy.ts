import * as z from 'zod';
import { idSchema, instantSchema, pageOf, pageQuerySchema } from '../primitives.ts';
import { defineRoute } from '../route.ts';
import { accountSchema } from './account.ts';
import { actionSchema } from './actions.ts';
import { assessmentResultSchema } from './assessments.ts';
import { agreementSchema, engagementSchema, progressSchema } from './engagements.ts';
import { feedbackReportViewSchema } from './feedback.ts';
import { focusAreaSchema, focusRankingViewSchema } from './focus.ts';
import { sessionSchema } from './sessions.ts';

/** Everything that is kept about one leader and that they may see, readable by a machine. */
export const personalExportSchema = z
  .object({
    format: z.literal('coaching-export/1'),
    exportedAt: instantSchema,
    account: accountSchema,
    engagements: z.array(
      z.object({
        engagement: engagementSchema,
        agreements: z.array(agreementSchema),
        assessments: z.array(
          z.object({ answers: z.record(z.string(), z.number().nullable()), result: assessmentResultSchema }),
        ),
        feedbackReports: z.array(feedbackReportViewSchema),
        focusRankings: z.array(focusRankingViewSchema),
        focusAreas: z.array(focusAreaSchema),
        sessions: z.array(sessionSchema),
        actions: z.array(actionSchema),
        notes: z.array(
          z.object({ sessionId: idSchema, audience: z.string(), text: z.string(), writtenAt: instantSchema }),
        ),
        progressSummaries: z.array(progressSchema),
        referrals: z.array(z.object({ level: z.string(), recommendation: z.string(), date: z.string() })),
      }),
    ),
  })
  .meta({
    id: 'PersonalExport',
    description: 'Everything that is kept about one leader and that they may see.',
  });

/** Somebody read or changed something of the caller's. */
export const accessEntrySchema = z
  .object({
    at: instantSchema,
    by: z.string().describe('A role, never a name.'),
    action: z.string(),
    what: z.string(),
  })
  .meta({ id: 'AccessEntry', description: 'Somebody read or changed something of the caller’s.' });

export const privacyRoutes = {
  'privacy.exportMine': defineRoute({
    method: 'GET',
    path: '/privacy/export',
    summary: 'Returns everything that is kept about the signed-in leader.',
    entry: 'signedIn',
    answer: personalExportSchema,
    status: 200,
    errors: [],
  }),
  'privacy.accessLog': defineRoute({
    method: 'GET',
    path: '/privacy/access-log',
    summary: 'Lists who touched the caller’s data, newest first.',
    entry: 'signedIn',
    query: pageQuerySchema,
    answer: pageOf(accessEntrySchema),
    status: 200,
    errors: [],
  }),
} as const;
