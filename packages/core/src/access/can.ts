import type { AgreementParty } from '../content/agreementTemplate.ts';
import { type Collection, fieldsOf, isPracticeCollection, keptFields } from './collections.ts';
import { mainOrganization } from './mainOrganization.ts';
import { type Action, type Condition, type PolicyRow, policy } from './policy.ts';
import type { Role } from './roles.ts';

/** Who acts. Roles and organization are read from the database at each request. */
export type Actor = {
  /** Null for somebody without an account. */
  readonly person: string | null;
  readonly roles: readonly Role[];
  readonly organization?: string | null;
  /** Looks after the accounts of all organizations, and so decides who belongs where. */
  readonly administers?: boolean;
};

/** What is acted on. Leave out what does not hold: an unknown tie is no tie. */
export type Resource = {
  readonly collection: Collection;
  /** Leave out to ask about the record as a whole: is any field of it allowed? */
  readonly field?: string;
  /** Whose it is; null for what belongs to none, and so to all of them. */
  readonly organization?: string | null;
  /** Who holds which role in the record's engagement. */
  readonly parties?: Partial<Record<Role | AgreementParty, readonly string[]>>;
  /** Who wrote it, or whom it belongs to. */
  readonly author?: string | null;
  readonly published?: boolean;
  readonly released?: boolean;
  readonly agreed?: boolean;
  readonly shared?: boolean;
};

/** What is acted on, without a word about a single field. */
export type WholeResource = Omit<Resource, 'field'>;

/** Nobody: an actor without account or role. */
export const anonymous: Actor = { person: null, roles: [] };

const isCommon = (resource: WholeResource) => resource.organization === null;

const isHere = (actor: Actor, resource: WholeResource) =>
  actor.organization != null && actor.organization === resource.organization;

function isTied({ role, relation }: PolicyRow, actor: Actor, resource: WholeResource): boolean {
  if (relation === 'any') return true;
  if (relation === 'everywhere') return actor.administers === true;
  if (relation === 'common') return isCommon(resource);
  if (relation === 'house') return isCommon(resource) && actor.organization === mainOrganization;
  if (relation === 'organization') return isHere(actor, resource);
  if (actor.person === null || role === 'anyone') return false;
  // A part is held within the organization: who has moved to another one left it behind.
  if (resource.parties !== undefined && !isHere(actor, resource)) return false;
  if (relation === 'author' && resource.author !== actor.person) return false;
  // A rater is tied by the link itself, and coaches own their profile outside any engagement.
  if (relation === 'author' && resource.parties === undefined) return true;
  return resource.parties?.[role]?.includes(actor.person) ?? false;
}

function holds(when: Condition | undefined, resource: WholeResource): boolean {
  return when === undefined || resource[when] === true;
}

/** Returns whether a row names the field; `*` names every field that there is, and what is derived can only be read. */
export function reaches(
  { collection, fields }: PolicyRow,
  action: Action,
  field: string | undefined,
): boolean {
  if (field === undefined) return fields.length > 0;
  if (fields !== '*') return fields.includes(field);
  if (!isPracticeCollection(collection)) return true;
  return (action === 'read' ? fieldsOf : keptFields)(collection).includes(field);
}

/** Returns the rows that let `actor` do `action` with `resource`, each with the fields it names. */
export function rowsFor(
  actor: Actor,
  action: Action,
  resource: WholeResource,
  table: readonly PolicyRow[] = policy,
): readonly PolicyRow[] {
  return table.filter(
    (row) =>
      row.collection === resource.collection &&
      row.actions.includes(action) &&
      (row.role === 'anyone' || actor.roles.includes(row.role)) &&
      isTied(row, actor, resource) &&
      holds(row.when, resource),
  );
}

/**
 * Returns whether the policy lets `actor` do `action` with `resource`. What no row allows is denied.
 *
 * @param table - another policy than the product's, such as one row of it
 * @example
 * const coach = { person: 'p1', roles: ['coach'], organization: 'o1' } as const;
 * can(coach, 'read', { collection: 'notes', organization: 'o1', author: 'p2', parties: { coach: ['p1'] } })
 * //=> false: the leader's reflection
 */
export function can(
  actor: Actor,
  action: Action,
  resource: Resource,
  table: readonly PolicyRow[] = policy,
): boolean {
  return rowsFor(actor, action, resource, table).some((row) => reaches(row, action, resource.field));
}
