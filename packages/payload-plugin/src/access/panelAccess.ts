import {
  type Action,
  type Actor,
  type Collection,
  mainOrganization,
  type PolicyRow,
  policy as productPolicy,
} from '@coaching/core/access';
import { isStored, lineOf } from '../collections/content/reading/read.ts';
import type { Access, CollectionConfig, FieldAccess, Where } from '../host/types.ts';
import type { Settings } from '../options.ts';
import { actorOf } from './actorOf.ts';
import { ownedBy, ownerFor } from './contentOwner.ts';

const deny = () => false;

const panelRows = (
  collection: Collection,
  action: Action,
  policy: readonly PolicyRow[],
): readonly PolicyRow[] =>
  policy.filter(
    (row) => row.surface === 'panel' && row.collection === collection && row.actions.includes(action),
  );

/** Returns whose records somebody reaches by these rows: everybody's, or a list in which null is what all share. */
function reachedBy(
  rows: readonly PolicyRow[],
  { roles, organization, administers }: Actor,
): 'all' | readonly (string | null)[] {
  const relations = new Set(
    rows
      .filter(({ role, fields }) => role !== 'anyone' && roles.includes(role) && fields.length > 0)
      .map(({ relation }) => relation),
  );
  if (relations.has('any') || (relations.has('everywhere') && administers)) return 'all';
  const shared = relations.has('common') || (relations.has('house') && organization === mainOrganization);
  return [
    ...(shared ? [null] : []),
    ...(relations.has('organization') && organization ? [organization] : []),
  ];
}

/** Returns whose a record is to be by the data that is written: undefined where they do not say. */
function ownerIn(data: unknown): string | null | undefined {
  const given: unknown = isStored(data) ? data.organization : undefined;
  return given === undefined ? undefined : (lineOf(given) ?? null);
}

function compile(rows: readonly PolicyRow[], settings: Settings, whereOf: (where: Where) => Where): Access {
  return ({ data, req }) => {
    const reached = reachedBy(rows, actorOf(req, settings));
    if (reached === 'all') return true;
    const owner = ownerIn(data);
    // Nobody gives what is theirs to others.
    if (owner !== undefined && !reached.includes(owner)) return false;
    return reached.length > 0 && whereOf(ownedBy(reached));
  };
}

/** What is created becomes the creator's organization's, or what all share where that is theirs to look after. */
function compileCreate(rows: readonly PolicyRow[], settings: Settings): Access {
  return ({ data, req }) => {
    const actor = actorOf(req, settings);
    const reached = reachedBy(rows, actor);
    if (reached === 'all') return true;
    const own = ownerFor(actor);
    const owner = ownerIn(data);
    return reached.includes(own) && (owner === undefined || owner === own);
  };
}

const ofRecord = (where: Where) => where;

/** The same of the document that a version was of. */
const ofVersion = (where: Where): Where => ({
  or: (where.or ?? []).map(({ organization }) => ({ 'version.organization': organization ?? {} })),
});

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
  const rule = (action: Action, whereOf = ofRecord): Access => {
    const rows = panelRows(collection, action, policy);
    return rows.length === 0 ? deny : compile(rows, settings, whereOf);
  };
  const creating = panelRows(collection, 'create', policy);
  return {
    create: creating.length === 0 ? deny : compileCreate(creating, settings),
    read: rule('read'),
    update: rule('update'),
    delete: rule('delete'),
    readVersions: rule('read', ofVersion),
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

/**
 * Returns whether somebody may do this with the records of every organization, and so decides whose a record is.
 *
 * @param policy - another policy than the product's
 */
export function reachesAll(
  action: Action,
  collection: Collection,
  actor: Actor,
  policy: readonly PolicyRow[] = productPolicy,
): boolean {
  return reachedBy(panelRows(collection, action, policy), actor) === 'all';
}

/** Returns whether the collection has a place in the admin panel at all. */
export function isInPanel(collection: Collection): boolean {
  return panelRows(collection, 'read', productPolicy).length > 0;
}
