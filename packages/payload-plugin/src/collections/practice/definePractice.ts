import type { PracticeCollection, SystemCollection } from '@coaching/core/access';
import type { AnyColumn, ColumnValue } from './column.ts';
import type { SealedBy } from './sealedBy.ts';

/** A collection that only operations write: its columns say both how Payload keeps a record and what it is in our code. */
export type PracticeDefinition<
  Name extends PracticeCollection | SystemCollection = PracticeCollection | SystemCollection,
  Columns extends Readonly<Record<string, AnyColumn>> = Readonly<Record<string, AnyColumn>>,
> = {
  readonly name: Name;
  readonly columns: Columns;
  /** False where the time of writing would tell who wrote it. */
  readonly timestamps: boolean;
  /** Columns that no two records share all of. */
  readonly unique: readonly (readonly string[])[];
  /** Columns that are searched together. */
  readonly indexed: readonly (readonly string[])[];
  /** Whose key seals the confidential columns; null where there are none, or where their writer says so. */
  readonly sealedBy: SealedBy | null;
  /** Open columns that cannot be changed behind the seal's back, such as who may read a text. */
  readonly bound: readonly string[];
};

/** A record of the collection, as our code sees it. */
export type PracticeRecord<Definition extends { readonly columns: object }> = { readonly id: string } & {
  readonly [Name in keyof Definition['columns']]: ColumnValue<Definition['columns'][Name]>;
};

/** Returns the definition with the types of its columns kept. */
export function definePractice<
  const Name extends PracticeCollection | SystemCollection,
  const Columns extends Readonly<Record<string, AnyColumn>>,
>(definition: {
  readonly name: Name;
  readonly timestamps?: boolean;
  readonly unique?: readonly (readonly (string & keyof Columns)[])[];
  readonly indexed?: readonly (readonly (string & keyof Columns)[])[];
  readonly sealedBy?: SealedBy;
  readonly bound?: readonly (string & keyof Columns)[];
  readonly columns: Columns;
}): PracticeDefinition<Name, Columns> {
  return { timestamps: true, unique: [], indexed: [], sealedBy: null, bound: [], ...definition };
}
