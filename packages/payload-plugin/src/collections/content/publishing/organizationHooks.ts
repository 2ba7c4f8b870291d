import { execute, postgresOf, sql } from '../../../host/sql.ts';
import { tableName, tableOf } from '../../../host/tables.ts';
import type { CollectionConfig, PayloadRequest } from '../../../host/types.ts';
import type { ContentDefinition } from '../ContentDefinition.ts';
import { lineOf, type Stored } from '../reading/read.ts';

type Hooks = NonNullable<CollectionConfig['hooks']>;

/** Returns the organization that a document belongs to; null for what all of them share. */
export function ownerOf(doc: Stored): string | null {
  return lineOf(doc.organization) ?? null;
}

/**
 * Applies a change of owner to the document, its drafts and all that was kept of it: to whom it belongs is no part of a
 * draft, and whoever has it no longer shall not read it in its past.
 */
async function moveAll(
  { name }: ContentDefinition,
  doc: Stored,
  owner: string | null,
  req: PayloadRequest,
): Promise<void> {
  const versions = postgresOf(req.payload).tables[`_${tableName(name)}_v`];
  if (!versions) throw new Error(`The database adapter has no table for the versions of ${name}.`);
  await execute(
    req,
    sql`update ${tableOf(req, name)} set organization = ${owner} where id = ${String(doc.id)}`,
  );
  await execute(
    req,
    sql`update ${versions} set version_organization = ${owner} where parent_id = ${String(doc.id)}`,
  );
  if (name !== 'instruments') return;
  await execute(
    req,
    sql`update ${tableOf(req, 'instrumentVersions')} set organization = ${owner} where key = ${lineOf(doc.key) ?? ''}`,
  );
}

/**
 * Returns what follows from a change of owner, which only an editor who administers can make: it holds at once and for all
 * that there is of the document, its drafts and its past.
 */
export function organizationHooks(definition: ContentDefinition): {
  readonly afterChange: NonNullable<Hooks['afterChange']>;
} {
  return {
    afterChange: [
      async ({ doc, operation, previousDoc, req }) => {
        const owner = ownerOf(doc);
        if (operation === 'update' && owner !== ownerOf(previousDoc))
          await moveAll(definition, doc, owner, req);
        return doc;
      },
    ],
  };
}
