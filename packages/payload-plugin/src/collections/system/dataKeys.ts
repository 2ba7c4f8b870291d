import { scopeKinds } from '../../vault/KeyScope.ts';
import { choice, integer, line, optional } from '../practice/column.ts';
import { definePractice } from '../practice/definePractice.ts';

/**
 * The keys that seal confidential texts, each wrapped by a master key. Whoever destroys one has erased its texts, in every
 * backup that does not hold this table too.
 */
export const dataKeys = definePractice({
  name: 'dataKeys',
  unique: [['kind', 'scope', 'person', 'generation']],
  columns: {
    kind: choice(scopeKinds),
    /** Id of the engagement, person, inquiry or organization. */
    scope: line(),
    /** Whose private texts it seals; empty where they are not one person's. */
    person: optional(line({ index: true })),
    /** The newest one of a scope seals; older ones only open. */
    generation: integer(),
    wrapped: line(),
    /** Name of the master key. */
    masterKey: line({ index: true }),
  },
});
