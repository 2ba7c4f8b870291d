import { CoachingError, issueOf } from '@coaching/core';
import * as z from 'zod';

/** PostgreSQL reads no text with a zero in it, and instants of the years 1 to 9999. */
const textSchema = z.string().refine((text) => !text.includes('\0'));
const instantSchema = z.number().min(-62_135_596_800_000).max(253_402_300_799_999);

/** Value and id of the last record of a page that is sorted by an instant, in epoch milliseconds. */
export const instantCursor = z.tuple([instantSchema, textSchema]);
/** Value and id of the last record of a page that is sorted by a text. */
export const textCursor = z.tuple([textSchema, textSchema]);

/** Returns the error for a cursor that did not come from the list that it is sent to. */
export function foreignCursor(): CoachingError {
  return new CoachingError('query_invalid', {
    issues: [issueOf(['cursor'], 'invalid_value', 'foreignCursor')],
  });
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Returns where the page before ended; null for the first page.
 *
 * @throws CoachingError `query_invalid` for a cursor that is none of ours: the first page in its place would never end
 * @example
 * const after = readCursor(query.cursor, instantCursor);
 */
export function readCursor<Value>(cursor: string | undefined, schema: z.ZodType<Value>): Value | null {
  if (cursor === undefined) return null;
  const parsed = schema.safeParse(decode(cursor));
  if (!parsed.success) throw foreignCursor();
  return parsed.data;
}

/** Returns the cursor that names the last record of a page, by what the page is sorted by and its id. */
export function cursorOf(value: unknown, id: string): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url');
}
