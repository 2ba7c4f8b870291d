import * as z from 'zod';
import { engagementParams, pageOf, pageQuerySchema } from '../primitives.ts';
import { defineRoute } from '../route.ts';
import { exportedTablesSchema, personalExportSchema } from './personalExport.ts';
import { accessEntrySchema, erasureCertificateSchema, erasurePreviewSchema } from './privacyEntries.ts';

export const privacyRoutes = {
  'privacy.exportMine': defineRoute({
    method: 'GET',
    path: '/privacy/export',
    summary: 'Returns everything that is kept about the signed-in person and that they may read.',
    entry: 'signedIn',
    answer: personalExportSchema,
    status: 200,
    errors: [],
  }),
  'privacy.exportTables': defineRoute({
    method: 'GET',
    path: '/privacy/export/tables',
    summary: 'Returns the export of the signed-in person as tables of comma-separated values.',
    entry: 'signedIn',
    answer: exportedTablesSchema,
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
