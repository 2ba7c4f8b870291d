import { CoachingError } from '../errors/index.ts';
import { type Actor, reaches, rowsFor, type WholeResource } from './can.ts';
import { type PolicyRow, policy } from './policy.ts';

type Kept = { readonly id: string };

/** A record as somebody may read it: a field that they may not read is absent. The id is no secret to who reads any of it. */
export type Readable<Record extends Kept> = Partial<Omit<Record, 'id'>> & Kept;

/**
 * Returns the record with the fields that the policy lets the actor read, or null if it lets them read none.
 *
 * @example
 * readable(delegate, { collection: 'sessions', parties }, session) //=> { id, coach, leader, kind, state, start, end … }
 */
export function readable<Record extends Kept>(
  actor: Actor,
  resource: WholeResource,
  record: Record,
  table: readonly PolicyRow[] = policy,
): Readable<Record> | null {
  const rows = rowsFor(actor, 'read', resource, table);
  if (!rows.some((row) => reaches(row, 'read', undefined))) return null;
  const shown: Partial<Record> = {};
  for (const field in record)
    if (rows.some((row) => reaches(row, 'read', field))) shown[field] = record[field];
  return { ...shown, id: record.id };
}

/** Returns the records that the policy lets the actor read anything of, each as `readable` does. */
export function readableAll<Record extends Kept>(
  actor: Actor,
  records: readonly Record[],
  resourceOf: (record: Record) => WholeResource,
  table: readonly PolicyRow[] = policy,
): readonly Readable<Record>[] {
  return records.flatMap((record) => readable(actor, resourceOf(record), record, table) ?? []);
}

function holdsAll<Whole, Field extends keyof Whole>(
  record: Partial<Whole>,
  fields: readonly Field[],
): record is Partial<Whole> & Pick<Whole, Field> {
  return fields.every((field) => record[field] !== undefined);
}

/**
 * Returns the record if it holds all of these fields, else null: for what an answer says only to whom may read it.
 *
 * @example
 * const used = having(session, 'consumed');
 * return { ...(used && { consumed: used.consumed }) };
 */
export function having<Shown extends object, Field extends keyof Shown>(
  record: Shown,
  ...fields: readonly Field[]
): Required<Pick<Shown, Field>> | null {
  return holdsAll<Required<Shown>, Field>(record, fields) ? record : null;
}

/**
 * Returns the record, which holds all of these fields: for what an answer always says.
 *
 * @throws CoachingError `forbidden` where the policy does not let the actor read one of them
 */
export function needing<Shown extends object, Field extends keyof Shown>(
  record: Shown,
  ...fields: readonly Field[]
): Required<Pick<Shown, Field>> {
  const whole = having(record, ...fields);
  if (whole === null) throw new CoachingError('forbidden');
  return whole;
}
