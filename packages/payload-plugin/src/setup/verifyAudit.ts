import * as z from 'zod';
import { entryColumns, entryOf } from '../audit/entryRow.ts';
import { before } from '../audit/laneBefore.ts';
import { lanesOf, readTogether } from '../audit/lanes.ts';
import { type AuditFault, checkChains, type KeptLane } from '../audit/verifyChains.ts';
import { type Row, sql } from '../host/sql.ts';
import { tableOf } from '../host/tables.ts';
import type { Payload } from '../host/types.ts';
import { systemContext } from '../operations/shared/systemContext.ts';

/** Schema of where the chains of an audit log ended. */
export const auditAnchorSchema = z.record(z.string(), z.object({ place: z.number(), hash: z.string() }));

/** Where each chain of an audit log ended. */
export type AuditAnchor = Readonly<z.output<typeof auditAnchorSchema>>;

/** What was found in an audit log. */
export type AuditVerdict = {
  readonly entries: number;
  /** Empty where the log is as it was written. */
  readonly faults: readonly AuditFault[];
  /** Where each chain ends. Kept elsewhere, it shows later whether the whole database was set back. */
  readonly anchor: AuditAnchor;
};

/** Rows are read so many at a time. */
const atOnce = 10_000;

/**
 * Returns whether the audit log is as it was written: any entry that was changed, deleted, added or moved shows.
 *
 * @param anchor - what an earlier call returned and somebody has kept outside of the database
 */
export async function verifyAudit(payload: Payload, anchor: AuditAnchor = {}): Promise<AuditVerdict> {
  const { mark } = (await systemContext(payload)).vault;
  return readTogether(payload, async (run) => {
    const lanes = (await run(sql`select * from ${lanesOf(payload)} order by number`)).map(laneOf);
    const check = checkChains(lanes, mark);
    const anchored: AuditFault[] = Object.entries(anchor)
      .filter(([id, { place }]) => (lanes.find((lane) => lane.id === id)?.place ?? -1) < place)
      .map(([lane, { place }]) => ({ code: 'missing', lane, place }));
    let entries = 0;
    let [lane, place] = ['', 0];
    for (let rows: readonly Row[] = []; entries === 0 || rows.length === atOnce; ) {
      rows = await run(
        sql`select ${entryColumns} from ${tableOf({ payload }, 'auditEntries')}
          where (lane, place) > (${lane}, ${place}) order by lane, place limit ${atOnce}`,
      );
      if (rows.length === 0) break;
      for (const row of rows) {
        const found = entryOf(row);
        ({ lane, place } = found);
        // Entries from before there were lanes have no hash of their own.
        const then = lane === before ? undefined : anchor[lane];
        if (then?.place === place && then.hash !== found.hash)
          anchored.push({ code: 'changed', lane, place });
        check.add(found);
        entries += 1;
      }
    }
    const ends = lanes.map(({ id, place, hash }) => [id, { place, hash }] as const);
    return { entries, faults: [...check.faults(), ...anchored], anchor: Object.fromEntries(ends) };
  });
}

const rowSchema = z.object({
  id: z.string(),
  number: z.number(),
  place: z.number(),
  hash: z.string(),
  seal: z.string(),
  cut_place: z.number().nullable(),
  cut_hash: z.string().nullable(),
  cut_seal: z.string().nullable(),
});

function laneOf(row: Row): KeptLane {
  const { cut_place, cut_hash, cut_seal, ...lane } = rowSchema.parse(row);
  return {
    ...lane,
    cut: cut_place === null ? null : { place: cut_place, hash: cut_hash ?? '', seal: cut_seal ?? '' },
  };
}
