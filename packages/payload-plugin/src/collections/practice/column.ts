import * as z from 'zod';
import type { Field, FieldAccess } from '../../host/types.ts';
import type { PanelText } from '../../words/inAllLanguages.ts';

/** What turns a value into what is stored, and back: seals confidential texts, and knows the ids of the host's accounts. */
export type ColumnCodec = {
  seal(plain: string, field: string): string;
  open(sealed: string, field: string): string;
  /** The id of an account as the host's database wants it. */
  accountId(person: string): string | number;
};

/** One field of a practice collection: how Payload keeps it, and what its value is in our code. */
export type Column<Value> = {
  /** True where only ciphertext is stored. */
  readonly sealed?: true;
  /** True where it points at an account of the host. */
  readonly account?: true;
  field(name: string, host: ColumnHost): Field;
  toStored(value: Value, name: string, codec: ColumnCodec): unknown;
  /** Parses what is stored; a value that does not fit is a fault. */
  fromStored(stored: unknown, name: string, codec: ColumnCodec): Value;
};

/** A column whatever its value: it can be read, but not written without knowing more. */
export type AnyColumn = Omit<Column<unknown>, 'toStored'> & {
  toStored(value: never, name: string, codec: ColumnCodec): unknown;
};

/** What a column has to know of the host: the slugs that relations point at, and who reads a field in the panel under which label. */
export type ColumnHost = {
  readonly users: string;
  readonly slugOf: (collection: string) => string;
  readonly readAccess: (field: string) => FieldAccess;
  readonly labelled: (field: string) => { readonly label?: PanelText };
};

/** The value of a column. */
export type ColumnValue<C> = C extends Column<infer Value> ? Value : never;

// Payload's own screens and REST never write practice: operations do.
const closed = (name: string, host: ColumnHost) => ({
  ...host.labelled(name),
  access: { create: () => false, update: () => false, read: host.readAccess(name) },
});
const hidden = (name: string, host: ColumnHost) => ({ ...closed(name, host), admin: { hidden: true } });

const idSchema = z.union([z.string(), z.number()]).transform(String);
const instantSchema = z.union([z.string(), z.date()]).transform((value) => new Date(value).getTime());

const plain = <Value>(
  schema: z.ZodType<Value>,
  field: (name: string, host: ColumnHost) => Field,
): Column<Value> => ({
  field,
  toStored: (value) => value,
  fromStored: (stored) => schema.parse(stored),
});

/** Returns a column for a short text that is no secret. */
export function line(options: { readonly index?: boolean; readonly unique?: boolean } = {}): Column<string> {
  return plain(z.string(), (name, host) => ({
    name,
    type: 'text',
    required: true,
    ...options,
    ...closed(name, host),
  }));
}

/** Returns a column for one of a few words. */
export function choice<const Value extends string>(values: readonly Value[]): Column<Value> {
  return plain(z.enum(values), (name, host) => ({
    name,
    type: 'text',
    required: true,
    ...closed(name, host),
  }));
}

/** Returns a column for a whole number. */
export function integer(): Column<number> {
  return plain(z.number().int(), (name, host) => ({
    name,
    type: 'number',
    required: true,
    ...closed(name, host),
  }));
}

/** Returns a column for yes or no. */
export function flag(): Column<boolean> {
  return plain(z.boolean(), (name, host) => ({
    name,
    type: 'checkbox',
    required: true,
    ...closed(name, host),
  }));
}

/** Returns a column for data that is no secret. */
export function data<Value>(schema: z.ZodType<Value>): Column<Value> {
  return plain(schema, (name, host) => ({ name, type: 'json', required: true, ...hidden(name, host) }));
}

/** Returns a column for an instant, in epoch milliseconds. */
export function instant(): Column<number> {
  return {
    field: (name, host) => ({ name, type: 'date', required: true, ...closed(name, host) }),
    toStored: (value) => new Date(value).toISOString(),
    fromStored: (stored) => instantSchema.parse(stored),
  };
}

/** Returns a column for an account of the host, by its id as text. */
export function person(): Column<string> {
  return {
    account: true,
    field: (name, host) => ({
      name,
      type: 'relationship',
      relationTo: host.users,
      required: true,
      index: true,
      ...closed(name, host),
    }),
    toStored: (value, _name, codec) => codec.accountId(value),
    fromStored: (stored) => idSchema.parse(stored),
  };
}

/** Returns a column that points at a record of another collection, by its id. */
export function reference(collection: string): Column<string> {
  return {
    field: (name, host) => ({
      name,
      type: 'relationship',
      relationTo: host.slugOf(collection),
      required: true,
      index: true,
      ...closed(name, host),
    }),
    toStored: (value) => value,
    fromStored: (stored) => idSchema.parse(stored),
  };
}

/** Returns a column for confidential text: only ciphertext ever reaches Payload. */
export function sealedText(): Column<string> {
  return {
    sealed: true,
    field: (name, host) => ({
      name,
      type: 'textarea',
      required: true,
      // Payload stops at 40,000 characters where nothing is said; a sealed report is longer.
      maxLength: 20_000_000,
      ...hidden(name, host),
    }),
    toStored: (value, name, codec) => codec.seal(value, name),
    fromStored: (stored, name, codec) => codec.open(z.string().parse(stored), name),
  };
}

/** Returns a column for one of a few confidential words; which one does not show. */
export function sealedChoice<const Value extends string>(values: readonly Value[]): Column<Value> {
  const text = sealedText();
  const schema = z.enum(values);
  return {
    ...text,
    toStored: text.toStored,
    fromStored: (stored, name, codec) => schema.parse(text.fromStored(stored, name, codec)),
  };
}

/** Returns a column for a confidential yes or no; neither looks different from the other. */
export function sealedFlag(): Column<boolean> {
  const text = sealedText();
  const schema = z.enum(['0', '1']);
  return {
    ...text,
    toStored: (value, name, codec) => text.toStored(value ? '1' : '0', name, codec),
    fromStored: (stored, name, codec) => schema.parse(text.fromStored(stored, name, codec)) === '1',
  };
}

/** Returns a column for confidential data: only ciphertext ever reaches Payload. */
export function sealedData<Value>(schema: z.ZodType<Value>): Column<Value> {
  const text = sealedText();
  return {
    sealed: true,
    field: text.field,
    toStored: (value, name, codec) => text.toStored(JSON.stringify(value), name, codec),
    fromStored: (stored, name, codec) => schema.parse(JSON.parse(text.fromStored(stored, name, codec))),
  };
}

/** Returns the column with null for "not yet". */
export function optional<Value>(column: Column<Value>): Column<Value | null> {
  return {
    ...(column.sealed && { sealed: true }),
    ...(column.account && { account: true }),
    field: (name, host) => {
      const field = column.field(name, host);
      return 'required' in field ? { ...field, required: false } : field;
    },
    toStored: (value, name, codec) => (value === null ? null : column.toStored(value, name, codec)),
    fromStored: (stored, name, codec) =>
      stored === null || stored === undefined ? null : column.fromStored(stored, name, codec),
  };
}

/** Returns the column with a guard before every write: a value that the guard throws for is never stored. What is stored already stays readable. */
export function guarded<Value>(column: Column<Value>, assertFit: (value: Value) => void): Column<Value> {
  return {
    ...column,
    toStored: (value, name, codec) => {
      assertFit(value);
      return column.toStored(value, name, codec);
    },
  };
}
