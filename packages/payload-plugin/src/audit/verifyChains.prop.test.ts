import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AuditEntry,
  beginningOf,
  type ChainHead,
  chained,
  type Lane,
  laneOfLanes,
  linked,
  type Mark,
  sealOfCut,
  sealOfLane,
} from './chain.ts';
import type { ChainedEntry } from './entryRow.ts';
import { checkChains, type KeptLane } from './verifyChains.ts';

const markWith =
  (key: string): Mark =>
  (text) =>
    createHmac('sha256', key).update(text).digest('hex');
const mark = markWith('the key');

/** An audit log as it lies in the database. */
type Log = { readonly lanes: readonly KeptLane[]; readonly entries: readonly ChainedEntry[] };

const entryArbitrary: fc.Arbitrary<AuditEntry> = fc.record({
  id: fc.uuid(),
  organization: fc.constantFrom('main', 'other'),
  at: fc.nat(),
  actor: fc.option(fc.uuid()),
  role: fc.constantFrom('coach', 'leader'),
  action: fc.constantFrom('sessions.get', 'sessions.list'),
  collection: fc.constantFrom('sessions', 'notes'),
  record: fc.uuid(),
  subject: fc.option(fc.uuid()),
});

function logOf(perLane: readonly (readonly AuditEntry[])[]): Log {
  let root: ChainHead = beginningOf(laneOfLanes, mark);
  const lanes: Lane[] = [];
  const entries: ChainedEntry[] = [];
  perLane.forEach((said, index) => {
    const id = `lane ${index + 1}`;
    root = linked(root, id, mark);
    let head = beginningOf(id, mark);
    for (const entry of said) {
      head = chained(head, id, entry, mark);
      entries.push({ entry, lane: id, untouched: true, ...head });
    }
    lanes.push({ id, number: index + 1, ...head });
  });
  const all = [{ id: laneOfLanes, number: 0, ...root }, ...lanes];
  return { lanes: all.map((lane) => ({ ...lane, seal: sealOfLane(lane, mark), cut: null })), entries };
}

function faultsOf({ lanes, entries }: Log): readonly unknown[] {
  const check = checkChains(lanes, mark);
  const sorted = entries.toSorted((a, b) =>
    a.lane === b.lane ? a.place - b.place : a.lane < b.lane ? -1 : 1,
  );
  for (const entry of sorted) check.add(entry);
  return check.faults();
}

const logs = fc.array(fc.array(entryArbitrary, { maxLength: 8 }), { minLength: 1, maxLength: 4 }).map(logOf);
const filled = logs.filter(({ entries }) => entries.length > 1);
const pick = <Item>(items: readonly Item[], at: number): Item => {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('There is nothing to pick.');
  return item;
};

test('nothing is wrong with a log that was only added to', () => {
  fc.assert(
    fc.property(logs, (log) => {
      expect(faultsOf(log)).toEqual([]);
    }),
  );
});

const columns = ['id', 'organization', 'actor', 'role', 'action', 'collection', 'record', 'subject'] as const;

test('any column of any entry that says something else shows', () => {
  fc.assert(
    fc.property(
      filled,
      fc.nat(),
      fc.constantFrom(...columns, 'at' as const),
      fc.string(),
      (log, at, column, text) => {
        const target = pick(log.entries, at);
        const value = column === 'at' ? target.entry.at + 1 : text;
        fc.pre(target.entry[column] !== value);
        const changed = { ...target, entry: { ...target.entry, [column]: value } };
        expect(
          faultsOf({ ...log, entries: log.entries.map((one) => (one === target ? changed : one)) }),
        ).not.toEqual([]);
      },
    ),
  );
});

test('so does a row that was written again', () => {
  fc.assert(
    fc.property(filled, fc.nat(), (log, at) => {
      const target = pick(log.entries, at);
      const entries = log.entries.map((one) => (one === target ? { ...one, untouched: false } : one));
      expect(faultsOf({ ...log, entries })).not.toEqual([]);
    }),
  );
});

test('any deleted entries show, the last ones of a lane too, and all of a lane', () => {
  fc.assert(
    fc.property(filled, fc.nat(), fc.integer({ min: 1, max: 8 }), (log, at, count) => {
      const first = at % log.entries.length;
      const entries = log.entries.filter((_, index) => index < first || index >= first + count);
      expect(faultsOf({ ...log, entries })).not.toEqual([]);
    }),
  );
});

test('two entries that change places show, whether their hashes move with them or not', () => {
  fc.assert(
    fc.property(filled, fc.nat(), fc.nat(), fc.boolean(), (log, a, b, withHash) => {
      const [one, other] = [pick(log.entries, a), pick(log.entries, b)];
      fc.pre(one !== other && JSON.stringify(one.entry) !== JSON.stringify(other.entry));
      const inPlaceOf = (from: ChainedEntry, to: ChainedEntry) => ({
        ...from,
        lane: to.lane,
        place: to.place,
        hash: withHash ? from.hash : to.hash,
      });
      const entries = log.entries.map((entry) =>
        entry === one ? inPlaceOf(other, one) : entry === other ? inPlaceOf(one, other) : entry,
      );
      expect(faultsOf({ ...log, entries })).not.toEqual([]);
    }),
  );
});

test('an entry that somebody without the key has added shows, at an end or in a lane of its own', () => {
  const forger = markWith('another key');
  fc.assert(
    fc.property(logs, entryArbitrary, fc.nat(), fc.boolean(), (log, entry, at, own) => {
      const lane = own
        ? { id: 'forged', number: 9, ...beginningOf('forged', forger) }
        : pick(log.lanes.slice(1), at);
      const head = chained(lane, lane.id, entry, forger);
      const moved = { ...lane, ...head };
      const forged = { ...moved, seal: sealOfLane(moved, forger), cut: null };
      const entries = [...log.entries, { entry, lane: lane.id, untouched: true, ...head }];
      const lanes = own ? [...log.lanes, forged] : log.lanes.map((one) => (one === lane ? forged : one));
      expect(faultsOf({ lanes: log.lanes, entries })).not.toEqual([]);
      expect(faultsOf({ lanes, entries })).not.toEqual([]);
    }),
  );
});

test('whoever sets a lane back without the key, or takes one away, is found out', () => {
  fc.assert(
    fc.property(filled, fc.nat(), (log, at) => {
      const target = pick(log.entries, at);
      const back = log.entries.find(({ lane, place }) => lane === target.lane && place === target.place - 1);
      const without = log.entries.filter(({ lane, place }) => lane !== target.lane || place < target.place);
      const head = back ?? beginningOf(target.lane, mark);
      const lanes = log.lanes.map((lane) =>
        lane.id === target.lane ? { ...lane, place: head.place, hash: head.hash } : lane,
      );
      expect(faultsOf({ lanes, entries: without })).not.toEqual([]);
      const gone = {
        lanes: log.lanes.filter(({ id }) => id !== target.lane),
        entries: log.entries.filter(({ lane }) => lane !== target.lane),
      };
      expect(faultsOf(gone)).not.toEqual([]);
    }),
  );
});

test('what is cut off the beginning of a lane and sealed as such leaves the rest in order; nothing else does', () => {
  fc.assert(
    fc.property(filled, fc.nat(), (log, at) => {
      const { lane: id, place, hash } = pick(log.entries, at);
      const cut = { place, hash, seal: sealOfCut(id, { place, hash }, mark) };
      const entries = log.entries.filter((entry) => entry.lane !== id || entry.place > place);
      const cutting = (as: KeptLane['cut']) =>
        log.lanes.map((lane) => (lane.id === id ? { ...lane, cut: as } : lane));
      expect(faultsOf({ lanes: cutting(cut), entries })).toEqual([]);
      expect(faultsOf({ lanes: cutting({ ...cut, seal: 'forged' }), entries })).not.toEqual([]);
    }),
  );
});
