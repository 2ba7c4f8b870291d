import type { ColumnCodec } from '../../collections/practice/column.ts';
import type { PracticeDefinition, PracticeRecord } from '../../collections/practice/definePractice.ts';
import type { Sort, Where } from '../../host/types.ts';
import type { KeyScope } from '../../vault/KeyScope.ts';
import type { SealedPlace } from '../../vault/seal.ts';
import type { OperationContext } from './OperationContext.ts';

type Definition = PracticeDefinition;
type Values = Readonly<Record<string, unknown>>;

/** What has to be given to make a record; the id is made where none is given. */
export type NewRecord<D extends Definition> = Omit<PracticeRecord<D>, 'id'> & { readonly id?: string };

const accountIdIn =
  ({ req }: OperationContext) =>
  (person: string) =>
    req.payload.db.defaultIDType === 'number' ? Number(person) : person;

/** Seals nothing: what is bound to a seal is no secret. */
function openCodec(context: OperationContext): ColumnCodec {
  const refuse = (): never => {
    throw new Error('A confidential column cannot be bound to a seal.');
  };
  return { seal: refuse, open: refuse, accountId: accountIdIn(context) };
}

/** Returns the places of a record's confidential columns. */
export function placeOf(
  definition: Definition,
  record: Values,
  context: OperationContext,
): (field: string) => SealedPlace {
  const { organization, id } = record;
  const codec = openCodec(context);
  // As it will be read again: whoever writes may give the parts of a value in another order, or leave out what is usual.
  const asRead = (name: string): unknown => {
    const column = definition.columns[name];
    return column?.fromStored(column.toStored(record[name] as never, name, codec), name, codec);
  };
  const bound = Object.fromEntries(definition.bound.map((name) => [name, JSON.stringify(asRead(name))]));
  return (field) => ({
    // A confidential text is bound to its organization, so every record names one; the organization itself has none.
    organization: typeof organization === 'string' ? organization : '',
    collection: definition.name,
    document: String(id),
    field,
    bound,
  });
}

/**
 * Returns what seals and opens the columns of one record, for rows that were read by SQL.
 *
 * @param record - the values of its open columns: those at least that say whose key seals it
 */
export function codecOf(definition: Definition, record: Values, context: OperationContext): ColumnCodec {
  const place = placeOf(definition, record, context);
  const scope = definition.sealedBy?.(record);
  return {
    seal: (plain, field) => {
      if (!scope) throw new Error(`Nobody says whose key seals ${definition.name}.`);
      return context.vault.seal(plain, place(field), scope);
    },
    open: (sealed, field) => context.vault.open(sealed, place(field), scope),
    accountId: accountIdIn(context),
  };
}

/** Returns the scopes in which these values are sealed: none where nothing confidential is among them. */
function scopesOf(definition: Definition, values: Values, record: Values): KeyScope[] {
  const isConfidential = Object.entries(definition.columns).some(
    ([name, column]) => column.sealed && values[name] !== undefined && values[name] !== null,
  );
  return isConfidential && definition.sealedBy ? [definition.sealedBy(record)] : [];
}

function toStored(definition: Definition, values: Values, codec: ColumnCodec): Record<string, unknown> {
  const stored: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(definition.columns)) {
    // Whoever writes gives values of the columns' types; a loop over their names loses which is which.
    if (Object.hasOwn(values, name)) stored[name] = column.toStored(values[name] as never, name, codec);
  }
  return stored;
}

/** Returns what of a stored record is no secret: it says whose key opens the rest. */
export function openColumns(
  definition: Definition,
  stored: Values,
  context: OperationContext,
): Record<string, unknown> {
  const record: Record<string, unknown> = { id: String(stored.id) };
  const codec = openCodec(context);
  for (const [name, column] of Object.entries(definition.columns))
    if (!column.sealed) record[name] = column.fromStored(stored[name], name, codec);
  return record;
}

/** Returns the record as our code sees it; the keys of its texts have been asked for. */
function fromStored<D extends Definition>(
  definition: D,
  stored: Values,
  context: OperationContext,
): PracticeRecord<D> {
  const record = openColumns(definition, stored, context);
  const codec = codecOf(definition, record, context);
  for (const [name, column] of Object.entries(definition.columns))
    if (column.sealed) record[name] = column.fromStored(stored[name], name, codec);
  // Each column has parsed its own value; that these are the columns' types cannot be said of a loop over their names.
  return record as PracticeRecord<D>;
}

/** Returns the stored records as our code sees them; their keys are asked for in one query. */
async function opened<D extends Definition>(
  definition: D,
  all: readonly Values[],
  context: OperationContext,
): Promise<PracticeRecord<D>[]> {
  const sealed = Object.entries(definition.columns).flatMap(([name, column]) =>
    column.sealed ? [name] : [],
  );
  const texts = all
    .flatMap((stored) => sealed.map((name) => stored[name]))
    .filter((text) => typeof text === 'string');
  await context.vault.need({ texts });
  return all.map((stored) => fromStored(definition, stored, context));
}

async function openOne<D extends Definition>(
  definition: D,
  stored: Values,
  context: OperationContext,
): Promise<PracticeRecord<D>> {
  const [record] = await opened(definition, [stored], context);
  if (!record) throw new Error('A record was lost while it was read.');
  return record;
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
  const record = { ...values, id };
  await context.vault.need({ scopes: scopesOf(definition, values, record) });
  const codec = codecOf(definition, record, context);
  const stored = await context.req.payload.create({
    ...common(definition, context),
    data: { ...toStored(definition, values, codec), id },
  });
  return openOne(definition, stored, context);
}

/** Returns the record after the change; only the fields that are given are written. */
export async function updateRecord<D extends Definition>(
  definition: D,
  record: PracticeRecord<D>,
  changes: Partial<Omit<PracticeRecord<D>, 'id' | 'organization'>>,
  context: OperationContext,
): Promise<PracticeRecord<D>> {
  const after = { ...record, ...changes };
  const written = { ...sealedAnew(definition, record, after), ...changes };
  await context.vault.need({ scopes: scopesOf(definition, written, after) });
  const stored = await context.req.payload.update({
    ...common(definition, context),
    id: record.id,
    data: toStored(definition, written, codecOf(definition, after, context)),
  });
  return openOne(definition, stored, context);
}

/** Returns the confidential columns where something changes that they are bound to: they are sealed anew, for the new state. */
function sealedAnew(definition: Definition, before: Values, after: Values): Values {
  const boundTo = (record: Values) =>
    JSON.stringify([definition.sealedBy?.(record), definition.bound.map((name) => record[name])]);
  if (boundTo(before) === boundTo(after)) return {};
  return Object.fromEntries(
    Object.entries(definition.columns).flatMap(([name, column]) =>
      column.sealed ? [[name, before[name]]] : [],
    ),
  );
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

/**
 * Returns the records that fit, oldest first unless `sort` says otherwise: all of them, or the first `limit`.
 *
 * No number of ours cuts the rest off: whoever counts sessions would count wrong, and nobody would notice.
 */
export async function findRecords<D extends Definition>(
  definition: D,
  where: Where,
  context: OperationContext,
  { limit, sort = 'id' }: { readonly limit?: number; readonly sort?: Sort } = {},
): Promise<PracticeRecord<D>[]> {
  const { docs } = await context.req.payload.find({
    ...common(definition, context),
    where,
    // 0 stands for all.
    limit: limit ?? 0,
    sort,
    pagination: false,
  });
  return opened(definition, docs, context);
}

/** Removes the record. */
export async function deleteRecord<D extends Definition>(
  definition: D,
  record: PracticeRecord<D>,
  context: OperationContext,
): Promise<void> {
  await context.req.payload.delete({ ...common(definition, context), id: record.id });
}
