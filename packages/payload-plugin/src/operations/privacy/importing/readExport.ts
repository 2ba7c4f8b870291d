import { availabilitySchema, exportedRecords, exportFormat } from '@coaching/core/api';
import { participantParts } from '@coaching/core/engagement';
import * as z from 'zod';
import type { ImportProblem } from './ImportProblem.ts';

const wire = exportedRecords(z.iso.datetime());
const id = z.string().min(1).max(64);

/** What an import reads of an export; whatever else a file has is skipped, as the format promises. */
const exportSchema = z.object({
  format: z.literal(exportFormat),
  account: z.object({ id, email: z.string() }),
  people: z.array(z.object({ id, name: z.string() })),
  instruments: z.array(z.object({ id, key: z.string(), hash: z.string() })),
  coach: z
    .object({
      about: z.string().nullable(),
      languages: z.array(z.string()),
      takesNew: z.boolean(),
      availability: availabilitySchema,
    })
    .nullable(),
  engagements: z.array(
    z.object({
      id,
      part: z.enum(participantParts),
      engagement: wire.engagements.nullable(),
      agreements: z.array(wire.agreements),
      referrals: z.array(wire.referrals),
      assessments: z.array(wire.assessments),
      feedbackRounds: z.array(wire.feedbackRounds),
      focusRankings: z.array(wire.focusRankings),
      focusAreas: z.array(wire.focusAreas),
      sessions: z.array(wire.sessions),
      agendaItems: z.array(wire.agendaItems),
      offers: z.array(wire.offers),
      actions: z.array(wire.actions),
      notes: z.array(wire.notes),
      progressSummaries: z.array(wire.progressSummaries),
    }),
  ),
});

/** An export, with the name of its file. */
export type ReadExport = z.output<typeof exportSchema> & { readonly file: string };

/** Returns the export in a file, or what is wrong with it. */
export function readExport(file: string, text: string): ReadExport | readonly ImportProblem[] {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return [{ code: 'not_json', file, path: [] }];
  }
  const read = exportSchema.safeParse(json);
  if (read.success) return { ...read.data, file };
  return read.error.issues.map(({ path, message }) => ({ code: 'invalid', file, path, about: message }));
}
