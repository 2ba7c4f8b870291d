import type { AuditEvent } from './AuditEvent.ts';

/** An audit entry with all that is said in it. */
export type AuditEntry = AuditEvent & {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly actor: string | null;
};

/** How far a chain has come: the number of its entries, and the hash of the last one. */
export type ChainHead = { readonly place: number; readonly hash: string };

/** A chain of audit entries, to which one process writes, one entry after another. */
export type Lane = ChainHead & {
  readonly id: string;
  /** Lanes are numbered from 1 as they are opened. */
  readonly number: number;
};

/** Returns a keyed hash of a text: nobody who has the database alone can make one. */
export type Mark = (text: string) => string;

/** The lengths stand in front, so that no two lists give the same text. */
const canonical = (parts: readonly (string | number | null)[]) =>
  parts.map((part) => (part === null ? '-' : `${String(part).length}:${part}`)).join('|');

/** Returns where a chain begins: no entry, and a hash of its own. */
export function beginningOf(lane: string, mark: Mark): ChainHead {
  return { place: 0, hash: mark(canonical(['audit lane begins', lane])) };
}

/** Returns the chain with one entry more: its hash covers all that the entry says, its place, and every entry before it. */
export function chained(before: ChainHead, lane: string, entry: AuditEntry, mark: Mark): ChainHead {
  const { id, organization, at, actor, role, action, collection, record, subject } = entry;
  const place = before.place + 1;
  const said = [id, organization, at, actor, role, action, collection, record, subject];
  return { place, hash: mark(canonical(['audit entry', lane, place, before.hash, ...said])) };
}

/** Returns the seal on how far a lane has come: without it, whoever deletes the last entries could set the lane back. */
export function sealOfLane({ id, number, place, hash }: Lane, mark: Mark): string {
  return mark(canonical(['audit lane', id, number, place, hash]));
}

/** Returns the seal on what was cut off the beginning of a lane. */
export function sealOfCut(lane: string, { place, hash }: ChainHead, mark: Mark): string {
  return mark(canonical(['audit lane cut', lane, place, hash]));
}

/** The name of the chain of the lanes themselves. It has the number 0, and a link for each lane that was ever opened. */
export const laneOfLanes = 'lanes';

/** Returns the chain of lanes with one lane more. */
export function linked(before: ChainHead, lane: string, mark: Mark): ChainHead {
  const place = before.place + 1;
  return { place, hash: mark(canonical(['audit lane opened', place, before.hash, lane])) };
}
