import { randomUUID } from 'node:crypto';
import { auditLanesTable } from '../host/auditTables.ts';
import { auditLanesLock } from '../host/locks.ts';
import { qualified } from '../host/names.ts';
import { type Caller, postgresOf, type Row, type Statement, sql } from '../host/sql.ts';
import { type Transaction, transactionOf, whenEnded } from '../host/transactionEnd.ts';
import type { Payload } from '../host/types.ts';
import {
  type AuditEntry,
  beginningOf,
  type ChainHead,
  chained,
  type Lane,
  laneOfLanes,
  linked,
  type Mark,
  sealOfLane,
} from './chain.ts';
import { laneBefore } from './laneBefore.ts';

/** A lane that nobody else writes to until the transaction ends. */
export type HeldLane = {
  readonly lane: Lane;
  /** Says that the lane has come so far, if the transaction is kept. */
  advance(head: ChainHead): void;
  /** Lets go of a lane of which nobody knows how far it has come. It is not used again. */
  drop(): void;
};

/** Lanes of this process that nobody writes to at the moment. */
const free = new WeakMap<Payload, Lane[]>();
const heldBy = new WeakMap<Transaction, HeldLane>();

/**
 * Returns a lane to which the request may write until its transaction ends, or without one until it has advanced.
 *
 * Each process has as many lanes as it writes entries at once, so nobody waits for anybody, and none is written to by two.
 */
export async function holdLane(req: Caller, mark: Mark): Promise<HeldLane> {
  const transaction = await transactionOf(req);
  const present = transaction && heldBy.get(transaction);
  if (present) return present;
  const lanes = free.get(req.payload) ?? [];
  free.set(req.payload, lanes);
  const before = lanes.pop() ?? (await openLane(req.payload, mark));
  let lane: Lane | null = before;
  const held: HeldLane = {
    get lane() {
      if (lane === null) throw new Error('The lane was dropped.');
      return lane;
    },
    advance: (head) => {
      lane = { ...before, ...head };
      if (!transaction) lanes.push(lane);
    },
    drop: () => {
      lane = null;
    },
  };
  if (transaction) {
    heldBy.set(transaction, held);
    whenEnded(transaction, (ending) => {
      if (ending === 'kept' && lane) lanes.push(lane);
      // Whatever was written is gone, and the lane is where it was.
      if (ending === 'undone') lanes.push(before);
    });
  }
  return held;
}

/**
 * Returns the next heads of a lane with these entries, and the statement that moves the lane there from where it was.
 *
 * It returns the lane's id, or nothing where the lane is not where it was left.
 */
export function moveLane(
  { lane }: HeldLane,
  entries: readonly AuditEntry[],
  { mark, payload }: { readonly mark: Mark; readonly payload: Payload },
): { readonly heads: readonly ChainHead[]; readonly move: Statement } {
  let head: ChainHead = lane;
  const heads = entries.map((entry) => {
    head = chained(head, lane.id, entry, mark);
    return head;
  });
  const seal = sealOfLane({ ...lane, ...head }, mark);
  return {
    heads,
    move: sql`update ${lanesOf(payload)} set place = ${head.place}, hash = ${head.hash}, seal = ${seal}
      where id = ${lane.id} and place = ${lane.place} and hash = ${lane.hash} returning id`,
  };
}

/** Returns the table of the lanes for use in SQL. */
export function lanesOf(payload: Payload): Statement {
  return sql.raw(qualified(auditLanesTable, postgresOf(payload).schemaName));
}

/** Opens a lane, beside all transactions: what a request undoes does not undo its lane. */
async function openLane(payload: Payload, mark: Mark): Promise<Lane> {
  const lanes = lanesOf(payload);
  return postgresOf(payload).drizzle.transaction(async (transaction) => {
    const run = async (statement: Statement) => (await transaction.execute(statement)).rows;
    await run(sql`select pg_advisory_xact_lock(hashtextextended(${auditLanesLock}, 0))`);
    const insert = async (lane: Lane) => {
      await run(
        sql`insert into ${lanes} (id, number, place, hash, seal)
          values (${lane.id}, ${lane.number}, ${lane.place}, ${lane.hash}, ${sealOfLane(lane, mark)})`,
      );
    };
    const [known] = await run(sql`select place, hash from ${lanes} where id = ${laneOfLanes}`);
    let root: Lane;
    if (known) {
      root = { id: laneOfLanes, number: 0, place: Number(known.place), hash: String(known.hash) };
    } else {
      // The first lane of all holds the entries that were written before there were lanes.
      const first = await laneBefore(payload, mark, run);
      root = { id: laneOfLanes, number: 0, ...linked(beginningOf(laneOfLanes, mark), first.id, mark) };
      await insert(root);
      await insert(first);
    }
    const id = randomUUID();
    const next: Lane = { ...root, ...linked(root, id, mark) };
    const lane: Lane = { id, number: next.place, ...beginningOf(id, mark) };
    await insert(lane);
    await run(
      sql`update ${lanes} set place = ${next.place}, hash = ${next.hash}, seal = ${sealOfLane(next, mark)} where id = ${laneOfLanes}`,
    );
    return lane;
  });
}

/** Returns what `read` returns, given a view of the database that nothing changes meanwhile. */
export function readTogether<Result>(
  payload: Payload,
  read: (run: (statement: Statement) => Promise<readonly Row[]>) => Promise<Result>,
): Promise<Result> {
  return postgresOf(payload).drizzle.transaction(
    (transaction) => read(async (statement) => (await transaction.execute(statement)).rows),
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}
