import { instant, integer, line, optional } from '../practice/column.ts';
import { definePractice } from '../practice/definePractice.ts';

/** What was done, by which role, to what: never a content. */
export const auditEntries = definePractice({
  name: 'auditEntries',
  columns: {
    organization: line({ index: true }),
    at: instant(),
    actor: optional(line()),
    role: line(),
    action: line(),
    collection: line(),
    record: line(),
    subject: optional(line({ index: true })),
    /** The chain that the entry is in, its place there, and the keyed hash over both, itself and all before it. */
    lane: line(),
    place: integer(),
    hash: line(),
  },
});
