import type { ColumnCodec } from '../../collections/practice/column.ts';
import type { PracticeDefinition, PracticeRecord } from '../../collections/practice/definePractice.ts';
import type { Sort, Where } from '../../host/types.ts';
import type { OperationContext } from './OperationContext.ts';

type Definition = PracticeDefinition;
type Values = Readonly<Record<string, unknown>>;

/** What has to be given to make a record; the id is made where none is given. */
export type NewRecord<D extends Definition> = Omit<PracticeRecord<D>, 'id'> & { readonly id?: string };

/** Returns what seals and opens the columns of one record, for rows that were read by SQL. */
export function codecOf(
  definition: Definition,
  organization: string,
  document: string,
  context: OperationContext,
): ColumnCodec {
  const place = (field: string) => ({ organization, collection: definition.name, document, field });
  return {
    seal: (plain, field) => context.vault.seal(plain, place(field)),
    open: (sealed, field) => context.vault.open(sealed, place(field)),
    accountId: (person) => (context.req.payload.db.defaultIDType === 'number' ? Number(person) : person),
  };
}

/** A confidential text is bound to its organization, so every record names one; the organization itself has none. */
function organizationOf(values: Values): string {
  const organization = values.organization;
  return typeof organization === 'string' ? organization : '';
}

function toStored(definition: Definition, values: Values, codec: ColumnCodec): Record<string, unknown> {
  const stored: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(definition.columns)) {
    // Whoever writes gives values of the columns' types; a loop over their names loses which is which.
    if (Object.hasOwn(values, name)) stored[name] = column.toStored(values[name] as never, name, codec);
  }
  return stored;
}

function fromStored<D extends Definition>(
  definition: D,
  stored: Values,
  context: OperationContext,
): PracticeRecord<D> {
  const id = String(stored.id);
  const codec = codecOf(definition, organizationOf(stored), id, context);
  const record: Record<string, unknown> = { id };
  for (const [name, column] of Object.entries(definition.columns))
    record[name] = column.fromStored(stored[name], name, codec);
  // Each column has parsed its own value; that these are the columns' types cannot be said of a loop over their names.
  return record as PracticeRecord<D>;
}

const common = (definition: Definition, context: OperationContext) => ({
  collection: context.settings.slugOf(definition.name),
  depth: 0,
  // The operation has already asked the policy; Payload's own access is closed to everybody but the panel.
  overrideAccess: true,
  req: context.req,
});

/** Returns the new record, as it was written. */
export async function createRecord<D extends Definition>(
  definition: D,
  values: NewRecord<D>,
  context: OperationContext,
): Promise<PracticeRecord<D>> {
  const id = values.id ?? context.newId();
  const codec = codecOf(definition, organizationOf(values), id, context);
  const stored = await context.req.payload.create({
    ...common(definition, context),
    data: { ...toStored(definition, values, codec), id },
  });
  return fromStored(definition, stored, context);
}

/** Returns the record after the change; only the fields that are given are written. */
export async function updateRecord<D extends Definition>(
  definition: D,
  record: PracticeRecord<D>,
  changes: Partial<Omit<PracticeRecord<D>, 'id' | 'organization'>>,
  context: OperationContext,
): Promise<PracticeRecord<D>> {
  const codec = codecOf(definition, organizationOf(record), record.id, context);
  const stored = await context.req.payload.update({
    ...common(definition, context),
    id: record.id,
    data: toStored(definition, changes, codec),
  });
  return fromStored(definition, stored, context);
}

/** Returns the record with this id, or null. */
export async function findRecord<D extends Definition>(
  definition: D,
  id: string,
  context: OperationContext,
): Promise<PracticeRecord<D> | null> {
  const [record] = await findRecords(definition, { id: { equals: id } }, context, { limit: 1 });
  return record ?? null;
}

/** Returns the records that fit, at most `limit` (default 1,000), oldest first unless `sort` says otherwise. */
export async function findRecords<D extends Definition>(
  definition: D,
  where: Where,
  context: OperationContext,
  { limit = 1000, sort = 'id' }: { readonly limit?: number; readonly sort?: Sort } = {},
): Promise<PracticeRecord<D>[]> {
  const { docs } = await context.req.payload.find({
    ...common(definition, context),
    where,
    limit,
    sort,
    pagination: false,
  });
  return docs.map((stored) => fromStored(definition, stored, context));
}

/** Removes the record. */
export async function deleteRecord<D extends Definition>(
  definition: D,
  record: PracticeRecord<D>,
  context: OperationContext,
): Promise<void> {
  await context.req.payload.delete({ ...common(definition, context), id: record.id });
}
