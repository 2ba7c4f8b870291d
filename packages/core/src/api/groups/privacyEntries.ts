import * as z from 'zod';
import { erasureAskers, erasureRules } from '../../engagement/decideErasure.ts';
import { idSchema, instantSchema } from '../primitives.ts';

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
