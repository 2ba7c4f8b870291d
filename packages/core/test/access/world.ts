import {
  type Action,
  type Actor,
  actionKinds,
  type Collection,
  type Condition,
  can,
  mainOrganization,
  type PolicyRow,
  type Resource,
  type Role,
  roles,
} from '../../src/access/index.ts';
import { oracle, type Right, rightsOf } from './oracle.ts';

/** Somebody with a role, or without one, and how they stand to the record. */
type Somebody = {
  readonly name: string;
  readonly role: Role | null;
  readonly actor: Actor;
  /** Holds the part of their own role in the record's engagement. */
  readonly hasPart: boolean;
  readonly parties: Resource['parties'];
};

const me = 'me';
const others = Object.fromEntries(roles.map((role) => [role, [`other ${role}`]]));
const actorOf = (held: readonly Role[], organization: string | null): Actor => ({
  person: me,
  roles: held,
  organization,
});

const everybody: readonly Somebody[] = [
  {
    name: 'anonymous',
    role: null,
    actor: { person: null, roles: [] },
    hasPart: false,
    parties: others,
  },
  ...roles.flatMap((role): Somebody[] => {
    const part = { ...others, [role]: [me] };
    const otherPart = { ...others, [role === 'leader' ? 'coach' : 'leader']: [me] };
    const common = { role, hasPart: false, parties: others };
    return [
      {
        ...common,
        name: `${role} with a part`,
        actor: actorOf([role], 'here'),
        hasPart: true,
        parties: part,
      },
      {
        ...common,
        name: `${role} with a part, of another organization`,
        actor: actorOf([role], 'there'),
        hasPart: true,
        parties: part,
      },
      { ...common, name: `${role} of another engagement`, actor: actorOf([role], 'here') },
      { ...common, name: `${role} who has another part`, actor: actorOf([role], 'here'), parties: otherPart },
      {
        ...common,
        name: `${role} of another organization`,
        actor: actorOf([role], 'there'),
      },
      {
        ...common,
        name: `${role} of another organization who administers`,
        actor: { ...actorOf([role], 'there'), administers: true },
      },
      { ...common, name: `${role} of the house`, actor: actorOf([role], mainOrganization) },
      {
        ...common,
        name: `former ${role} with a part`,
        role: null,
        actor: actorOf([], 'here'),
        parties: part,
      },
    ];
  }),
];

/** Whether a record belongs to an engagement, and to which organization: what is shared belongs to neither. */
const standings = [
  [true, 'here'],
  [false, 'here'],
  [false, null],
] as const;

/** Nothing special, and each thing that a row or a line of the oracle asks for. */
function circumstancesOf(
  rows: readonly PolicyRow[],
  rights: readonly Right[],
): readonly (Condition | null)[] {
  return [...new Set([null, ...rows.map(({ when }) => when ?? null), ...rights.map(({ when }) => when)])];
}

function isRight(
  right: Right,
  action: Action,
  who: Somebody,
  at: {
    readonly own: boolean;
    readonly bound: boolean;
    readonly when: Condition | null;
    readonly organization: string | null;
  },
): boolean {
  const sameOrganization = at.organization !== null && who.actor.organization === at.organization;
  if (!right.actions.includes(action)) return false;
  if (right.when !== null && right.when !== at.when) return false;
  if (right.tie === 'any') return true;
  if (right.tie === 'everywhere') return who.actor.administers === true;
  if (right.tie === 'common') return at.organization === null;
  if (right.tie === 'house') return at.organization === null && who.actor.organization === 'main';
  if (right.tie === 'org') return sameOrganization;
  // Who has moved to another organization left their parts behind.
  const hasPart = who.hasPart && at.bound && sameOrganization;
  return right.tie === 'part' ? hasPart : at.own && (hasPart || !at.bound);
}

/** Returns where a policy and the oracle differ, in words, at most `limit` of them. */
export function differences(
  table: readonly PolicyRow[],
  { only, limit = 20 }: { readonly only?: Collection; readonly limit?: number } = {},
): string[] {
  const found: string[] = [];
  for (const { collection, fields, may } of oracle) {
    if (only && collection !== only) continue;
    const rows = table.filter((row) => row.collection === collection);
    const rightsHere = new Map(Object.entries(may).map(([role, cell]) => [role, rightsOf(cell)]));
    const circumstances = circumstancesOf(rows, [...rightsHere.values()].flat());
    for (const who of everybody) {
      const rights = ['anyone', who.role ?? ''].flatMap((role) => rightsHere.get(role) ?? []);
      for (const field of fields)
        for (const action of actionKinds)
          for (const when of circumstances)
            for (const own of [true, false])
              for (const [bound, organization] of standings) {
                const expected = rights.some((right) =>
                  isRight(right, action, who, { own, bound, when, organization }),
                );
                const resource: Resource = {
                  collection,
                  field,
                  organization,
                  author: own ? me : 'somebody else',
                  ...(bound ? { parties: who.parties ?? {} } : {}),
                  ...(when ? { [when]: true } : {}),
                };
                if (can(who.actor, action, resource, rows) === expected) continue;
                const where = [
                  organization === null ? 'shared' : '',
                  own ? 'own' : '',
                  bound ? '' : 'outside any engagement',
                  when ?? '',
                ];
                found.push(
                  `${expected ? 'denied' : 'allowed'}: ${[who.name, action, `${collection}.${field}`, ...where].filter(Boolean).join(' ')}`,
                );
                if (found.length >= limit) return found;
              }
    }
  }
  return found;
}
