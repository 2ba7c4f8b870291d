import * as z from 'zod';
import {
  type EngagementRecord,
  engagements,
  type Participant,
} from '../../collections/practice/engagements.ts';
import { execute, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import { instantCursor, readCursor } from '../shared/cursor.ts';
import { type Page, pageOf } from '../shared/findPage.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';

const rowSchema = z.object({ id: z.string() });

/**
 * Returns one page of the engagements of the actor's organization in which the actor holds one of these parts, newest first;
 * two queries.
 */
export async function findEngagementsOf(
  parts: readonly Participant['part'][],
  page: Page,
  context: OperationContext,
): Promise<{ readonly items: EngagementRecord[]; readonly next: string | null }> {
  const { person, organization } = context.actor;
  if (person === null || !organization) return { items: [], next: null };
  const after = readCursor(page.cursor, instantCursor);
  const holds = sql.join(
    parts.map((part) => sql`participants @> ${JSON.stringify([{ person, part }])}::jsonb`),
    sql` or `,
  );
  // Nobody but the two who open it is told of an engagement that its leader has not accepted.
  const toldOf = parts.some((part) => part === 'leader' || part === 'coach')
    ? sql``
    : sql`and not participants @> ${JSON.stringify([{ part: 'leader', invited: true }])}::jsonb`;
  const beyond = after
    ? sql`and (started_at, id) < (${new Date(after[0]).toISOString()}, ${after[1]})`
    : sql``;
  const rows = await execute(
    context.req,
    sql`select id from ${tableOf(context.req, 'engagements')} where (${holds}) and organization = ${organization} ${toldOf} ${beyond} order by started_at desc, id desc limit ${page.limit + 1}`,
  );
  const ids = rows.map((row) => rowSchema.parse(row).id);
  if (ids.length === 0) return { items: [], next: null };
  const records = await findRecords(engagements, { id: { in: ids } }, context, {
    limit: ids.length,
    sort: ['-startedAt', '-id'],
  });
  return pageOf(records, (record) => record.startedAt, page);
}
