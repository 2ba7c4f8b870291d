import * as z from 'zod';
import { type Row, type Statement, sql } from '../host/sql.ts';
import type { AuditEntry } from './chain.ts';

/** An entry with its place in a lane, and the hash that was kept with it. */
export type ChainedEntry = {
  readonly entry: AuditEntry;
  readonly lane: string;
  readonly place: number;
  readonly hash: string;
  /** Whether the row was made when the entry says, and never written again. */
  readonly untouched: boolean;
};

/** The columns that a chain is made of. */
export const entryColumns: Statement = sql.raw(
  'id, organization, (extract(epoch from at) * 1000)::bigint::text as at, actor, role, action, collection, record, subject, lane, place, hash, created_at = at and updated_at = at as untouched',
);

const rowSchema = z.object({
  id: z.string(),
  organization: z.string(),
  at: z.coerce.number(),
  actor: z.string().nullable(),
  role: z.string(),
  action: z.string(),
  collection: z.string(),
  record: z.string(),
  subject: z.string().nullable(),
  lane: z.string(),
  place: z.coerce.number(),
  hash: z.string(),
  untouched: z.boolean(),
});

/** Returns the entry of a row with the columns of a chain. */
export function entryOf(row: Row): ChainedEntry {
  const { lane, place, hash, untouched, ...entry } = rowSchema.parse(row);
  return { entry, lane, place, hash, untouched };
}
