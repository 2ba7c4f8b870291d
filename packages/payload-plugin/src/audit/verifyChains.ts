import {
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
import { before } from './laneBefore.ts';

/** A lane as it is kept: with the seal on it, and on what was cut off its beginning. */
export type KeptLane = Lane & {
  readonly seal: string;
  readonly cut: (ChainHead & { readonly seal: string }) | null;
};

/**
 * What is wrong with an audit log.
 *
 * `changed`: an entry says something else than when it was written, or stands in another place. `missing`: entries were
 * deleted. `added`: nobody with the key has written this entry. `lane_changed`, `lane_missing`: the same of how far a chain
 * has come.
 */
export type AuditFault = {
  readonly code: 'changed' | 'missing' | 'added' | 'lane_changed' | 'lane_missing';
  readonly lane: string;
  /** Place in the lane at which it shows; null where it is about the lane as a whole. */
  readonly place: number | null;
};

/** What looks at an audit log, entry by entry. */
export type ChainCheck = {
  /** Entries come ordered by lane and place. */
  add(entry: ChainedEntry): void;
  /** Returns what is wrong with all that was added. */
  faults(): readonly AuditFault[];
};

/** Returns a check of the entries of these lanes. */
export function checkChains(lanes: readonly KeptLane[], mark: Mark): ChainCheck {
  const faults: AuditFault[] = [];
  const report = (code: AuditFault['code'], lane: string, place: number | null = null) =>
    faults.push({ code, lane, place });
  const known = new Map(lanes.map((lane) => [lane.id, lane]));
  const heads = new Map<string, ChainHead>();
  for (const lane of lanes) {
    const { id, seal, cut } = lane;
    if (sealOfLane(lane, mark) !== seal) report('lane_changed', id);
    const isCut = cut !== null && sealOfCut(id, cut, mark) === cut.seal;
    if (cut !== null && !isCut) report('lane_changed', id);
    heads.set(id, isCut ? cut : beginningOf(id, mark));
  }
  checkLanes(lanes, mark, report);
  return {
    add: ({ entry, lane, place, hash, untouched }) => {
      const kept = known.get(lane);
      const head = heads.get(lane);
      if (!kept || !head || place <= head.place || place > kept.place) {
        report('added', lane, place);
        return;
      }
      const gap = place > head.place + 1;
      if (gap) report('missing', lane, head.place + 1);
      const next = chained(head, lane, entry, mark);
      // What was written before there were lanes has no hash of its own: its lane's last one stands for all.
      const found = lane === before ? next.hash : hash;
      // After a gap nobody knows what came before, so that the entry's own hash has to be taken for what it says it is.
      if (!untouched || (!gap && found !== next.hash)) report('changed', lane, place);
      heads.set(lane, { place, hash: found });
    },
    faults: () => {
      const ends = lanes.flatMap(({ id, number, place, hash }): AuditFault[] => {
        const head = heads.get(id);
        if (number === 0 || !head) return [];
        if (head.place < place) return [{ code: 'missing', lane: id, place: head.place + 1 }];
        return head.hash === hash ? [] : [{ code: 'changed', lane: id, place }];
      });
      return [...faults, ...ends];
    },
  };
}

/** Whoever deletes a lane with all that is in it has to leave a gap in the chain of lanes. */
function checkLanes(
  lanes: readonly KeptLane[],
  mark: Mark,
  report: (code: AuditFault['code'], lane: string) => void,
): void {
  const root = lanes.find(({ id }) => id === laneOfLanes);
  const opened = lanes.filter(({ id }) => id !== laneOfLanes).toSorted((a, b) => a.number - b.number);
  if (!root) {
    if (opened.length > 0) report('lane_missing', laneOfLanes);
    return;
  }
  let head = beginningOf(laneOfLanes, mark);
  for (const { id } of opened) head = linked(head, id, mark);
  if (head.place < root.place) report('lane_missing', laneOfLanes);
  else if (head.hash !== root.hash) report('lane_changed', laneOfLanes);
}
