import type { AuditEvent } from '../../audit/AuditEvent.ts';
import type { Statement } from '../../host/sql.ts';
import type { Wish } from './Wish.ts';

/** One thing that was read or changed, without the name of what did it: the mount knows that. */
export type Touched = Omit<AuditEvent, 'action'>;

/** What the policy has let the actor do in an engagement. */
export type Permission = { readonly engagement: string; readonly wish: Wish };

/** What an operation has touched so far. */
export type Trail = {
  /** Remembers what was touched. Called with nothing it says that there was nothing to touch. */
  add(...touched: readonly Touched[]): void;
  /**
   * Remembers what a permission was given for. It stands for the records of its collection until `add` names them.
   *
   * @param within - id of the engagement; a later word about the same collection of it replaces an earlier one
   */
  presume(within: string, touched: Touched): void;
  /** What the actor was let do: asked once more before a kept answer is given again. */
  readonly permissions: Permission[];
  /** Statements that the mount runs together with the entry, in one round trip. */
  readonly along: Statement[];
  /** Returns what was touched, or null if the operation has not said. */
  touched(): readonly Touched[] | null;
};

/** Returns an empty trail. The same record is remembered once. */
export function createTrail(): Trail {
  const named = new Map<string, Touched>();
  const presumed = new Map<string, Touched>();
  let hasSpoken = false;
  return {
    permissions: [],
    along: [],
    add: (...touched) => {
      hasSpoken = true;
      for (const one of touched) named.set(`${one.collection} ${one.record}`, one);
    },
    presume: (within, touched) => {
      hasSpoken = true;
      presumed.set(`${touched.collection} ${within}`, touched);
    },
    touched: () => {
      if (!hasSpoken) return null;
      const known = [...named.values()];
      const collections = new Set(known.map(({ collection }) => collection));
      return [...known, ...[...presumed.values()].filter(({ collection }) => !collections.has(collection))];
    },
  };
}
