import { type Action, type Collection, type PolicyRow, policy as productPolicy } from '@coaching/core/access';
import type { Access, CollectionConfig, FieldAccess } from '../host/types.ts';
import type { Settings } from '../options.ts';
import { actorOf } from './actorOf.ts';

const deny = () => false;

const panelRows = (
  collection: Collection,
  action: Action,
  policy: readonly PolicyRow[],
): readonly PolicyRow[] =>
  policy.filter(
    (row) => row.surface === 'panel' && row.collection === collection && row.actions.includes(action),
  );

function compile(rows: readonly PolicyRow[], settings: Settings): Access {
  return ({ req }) => {
    const actor = actorOf(req, settings);
    const held = rows.filter((row) => row.role !== 'anyone' && actor.roles.includes(row.role));
    if (held.some((row) => row.relation === 'any')) return true;
    const inOrganization = held.some((row) => row.relation === 'organization' && row.fields.length > 0);
    return inOrganization && actor.organization ? { organization: { equals: actor.organization } } : false;
  };
}

/**
 * Returns the access of a collection over Payload's own screens and REST: the panel rows of the policy, and nothing else.
 *
 * What leaders, coaches and raters may do goes through the coaching API alone.
 *
 * @param policy - another policy than the product's, such as one with a row less
 */
export function panelAccess(
  collection: Collection,
  settings: Settings,
  policy: readonly PolicyRow[] = productPolicy,
): NonNullable<CollectionConfig['access']> {
  const rule = (action: Action): Access => {
    const rows = panelRows(collection, action, policy);
    return rows.length === 0 ? deny : compile(rows, settings);
  };
  return {
    create: rule('create'),
    read: rule('read'),
    update: rule('update'),
    delete: rule('delete'),
    readVersions: rule('read'),
    unlock: deny,
    admin: deny,
  };
}

/** Returns the read access of one field over Payload's own screens and REST. */
export function panelFieldAccess(
  collection: Collection,
  field: string,
  settings: Settings,
  policy: readonly PolicyRow[] = productPolicy,
): FieldAccess {
  const rows = panelRows(collection, 'read', policy).filter(
    (row) => row.fields === '*' || row.fields.includes(field),
  );
  return ({ req }) => {
    const { roles } = actorOf(req, settings);
    return rows.some((row) => row.role !== 'anyone' && roles.includes(row.role));
  };
}

/** Returns whether the collection has a place in the admin panel at all. */
export function isInPanel(collection: Collection): boolean {
  return panelRows(collection, 'read', productPolicy).length > 0;
}
