import * as z from 'zod';
import { erasureAskers, erasureRules } from '../../engagement/decideErasure.ts';
import { engagementParams, idSchema, instantSchema, pageOf, pageQuerySchema } from '../primitives.ts';
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

const erasableFields = {
  erased: z
    .array(z.object({ kind: z.string(), count: z.number().int() }))
    .describe('How many records go, by kind.'),
  kept: z
    .object({
      agreements: z.array(
        z.object({
          version: z.number().int(),
          signedAt: instantSchema.nullable().describe('Null where not every party has signed it.'),
        }),
      ),
      sessionsUsed: z.number().int(),
    })
    .describe(
      'What stays in the certificate: that there were agreements, and when, and how many sessions were used.',
    ),
};

/** What an erasure would take. */
export const erasurePreviewSchema = z
  .object({
    ...erasableFields,
    obstacle: z
      .enum(['engagement_running', 'legal_hold'])
      .nullable()
      .describe('Why it cannot be erased now; null where it can.'),
  })
  .meta({ id: 'ErasurePreview', description: 'What an erasure would take, by kind and number.' });

/** What was erased: a certificate without a word of content. */
export const erasureCertificateSchema = z
  .object({
    id: idSchema,
    kind: z.enum(['engagement', 'inquiry']),
    record: idSchema.describe('Id of what was erased.'),
    rule: z.enum(erasureRules),
    askedBy: z.enum(erasureAskers),
    erasedAt: instantSchema,
    ...erasableFields,
    keys: z.array(z.string()).describe('Ids of the data keys that were destroyed.'),
    oldBackups: z
      .enum(['unreadable', 'untilMasterKeyChanges'])
      .describe(
        'Whether a backup from before can still be opened: with the master key of that time, until it is changed and destroyed.',
      ),
    hash: z.string().describe('A keyed hash of the certificate: whoever runs the software can check it.'),
  })
  .meta({ id: 'ErasureCertificate', description: 'What was erased, without a word of content.' });

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
  'privacy.previewErasure': defineRoute({
    method: 'GET',
    path: '/engagements/{engagementId}/erasure',
    summary: 'Returns what would be erased with an engagement, by kind and number; leader only.',
    entry: 'signedIn',
    params: engagementParams,
    answer: erasurePreviewSchema,
    status: 200,
    errors: [],
  }),
  'privacy.erase': defineRoute({
    method: 'POST',
    path: '/engagements/{engagementId}/erasure',
    summary: 'Erases an engagement that is over, for good, and returns the certificate; leader only.',
    entry: 'signedIn',
    params: engagementParams,
    body: z.object({ confirmed: z.literal(true).describe('Nothing brings it back.') }),
    answer: erasureCertificateSchema,
    status: 201,
    errors: ['engagement_running', 'legal_hold'],
  }),
  'privacy.listErasures': defineRoute({
    method: 'GET',
    path: '/privacy/erasures',
    summary: 'Lists the certificates of what was erased of the caller’s, newest first.',
    entry: 'signedIn',
    query: pageQuerySchema,
    answer: pageOf(erasureCertificateSchema),
    status: 200,
    errors: [],
  }),
} as const;
