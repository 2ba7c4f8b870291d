import { invitedGroups } from '@coaching/core/api';
import * as z from 'zod';
import { execute, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import type { OperationContext } from '../shared/OperationContext.ts';

/**
 * How many raters of one group were ever invited, and how many have answered.
 *
 * Who was taken off the list still counts as invited: else taking people off, one after another, would tell how many of the others
 * have answered.
 */
export type GroupCount = {
  readonly group: (typeof invitedGroups)[number];
  readonly invited: number;
  readonly submitted: number;
  /** Invited and still on the list. */
  readonly listed: number;
  /** Proposed, and not approved yet. */
  readonly proposed: number;
};

const rowSchema = z.object({
  round: z.string(),
  group: z.enum(invitedGroups),
  invited: z.coerce.number(),
  submitted: z.coerce.number(),
  listed: z.coerce.number(),
  proposed: z.coerce.number(),
});

/** Returns the counts of each round's groups, by round. One query whatever their number. */
export async function roundCounts(
  rounds: readonly string[],
  context: OperationContext,
): Promise<ReadonlyMap<string, readonly GroupCount[]>> {
  if (rounds.length === 0) return new Map();
  const rows = await execute(
    context.req,
    sql`select round_id as round, "group", count(*) filter (where state <> 'proposed') as invited,
               count(*) filter (where used) as submitted, count(*) filter (where state = 'invited') as listed,
               count(*) filter (where state = 'proposed') as proposed
        from ${tableOf(context.req, 'feedbackInvitations')}
        where round_id in (${sql.join(
          rounds.map((id) => sql`${id}`),
          sql`, `,
        )})
        group by 1, 2`,
  );
  const counts = rows.map((row) => rowSchema.parse(row));
  return new Map(
    rounds.map((round) => [
      round,
      invitedGroups.flatMap((group) => counts.filter((one) => one.round === round && one.group === group)),
    ]),
  );
}
