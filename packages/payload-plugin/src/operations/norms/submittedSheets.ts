import * as z from 'zod';
import { isStored, type Stored } from '../../collections/content/reading/read.ts';
import { assessments } from '../../collections/practice/assessments.ts';
import type { ColumnCodec } from '../../collections/practice/column.ts';
import type { NormBuildRecord, NormSliceRecord } from '../../collections/system/normBuilds.ts';
import { execute, type Statement, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { codecOf } from '../shared/records.ts';
import type { SubmittedSheet } from './normTally.ts';

/** Whose score sheets a norm is counted from. */
export type NormSample = Pick<NormBuildRecord, 'organization' | 'instrumentVersion' | 'countedUntil'>;

/** Returns the part of a query that finds the sample's score sheets: all of a leader's, not the newest alone. */
export function sheetsOf(
  { organization, instrumentVersion, countedUntil }: NormSample,
  { req }: Pick<OperationContext, 'req'>,
): Statement {
  return sql`${tableOf(req, 'assessments')}
      where organization = ${organization} and instrument_version = ${instrumentVersion}
        and state = 'submitted' and score_sheet is not null and submitted_at <= ${instant(countedUntil)}`;
}

/** Returns whether this many leaders have submitted a score sheet after `since`. */
export async function hasLeaders(
  count: number,
  sample: NormSample,
  since: number | null,
  context: OperationContext,
): Promise<boolean> {
  const after = since === null ? sql`` : sql`and submitted_at > ${instant(since)}`;
  const rows = await execute(
    context.req,
    sql`select distinct leader_id from ${sheetsOf(sample, context)} ${after} limit ${count}`,
  );
  return rows.length >= count;
}

const rowSchema = z.object({
  id: z.string(),
  engagement_id: z.string(),
  score_sheet: z.string(),
  submitted_at: z.coerce.date(),
});

/**
 * Returns the newest score sheet of each leader of a slice.
 *
 * A leader is in one slice alone, so nobody is counted twice, whatever is submitted while the slices are counted.
 */
export async function readSheets(
  sample: NormSample,
  { firstLeader, endLeader }: Pick<NormSliceRecord, 'firstLeader' | 'endLeader'>,
  context: OperationContext,
): Promise<SubmittedSheet[]> {
  const before = endLeader === null ? sql`` : sql`and leader_id < ${endLeader}`;
  const rows = await execute(
    context.req,
    sql`select distinct on (leader_id) id, engagement_id, score_sheet, submitted_at from ${sheetsOf(sample, context)}
          and leader_id >= ${firstLeader} ${before}
        order by leader_id, submitted_at desc, id desc`,
  );
  const sheets = rows.map((row) => rowSchema.parse(row));
  await context.vault.need({ texts: sheets.map(({ score_sheet }) => score_sheet) });
  return sheets.map((sheet) => openSheet(sheet, sample, context));
}

function openSheet(
  { id, engagement_id, score_sheet, submitted_at }: z.output<typeof rowSchema>,
  { organization }: NormSample,
  context: OperationContext,
): SubmittedSheet {
  const codec = codecOf(assessments, { id, organization, engagement: engagement_id }, context);
  return { scores: openScores(score_sheet, codec), submittedAt: submitted_at.getTime() };
}

/** A failed job keeps its last error, and what cannot be parsed is quoted in it: a score must not come to stand there. */
function openScores(sealed: string, codec: ColumnCodec): SubmittedSheet['scores'] {
  try {
    return scoresIn(JSON.parse(codec.open(sealed, 'scoreSheet')));
  } catch {
    throw new Error('A stored score sheet could not be read.');
  }
}

/**
 * Returns the scores in a sheet that can be compared between people, by scale.
 *
 * The seal says already that the sheet is one of ours: to check all its fields by the schema takes twice as long as to
 * open it, so those alone that are counted are looked at.
 */
function scoresIn(sheet: unknown): [string, number][] {
  return Object.entries(objectIn(objectIn(sheet).scales)).flatMap(([scale, result]): [string, number][] => {
    const { score, ipsative } = objectIn(result);
    if (typeof ipsative !== 'boolean' || !(score === null || Number.isFinite(score))) throw new TypeError();
    return ipsative || typeof score !== 'number' ? [] : [[scale, score]];
  });
}

function objectIn(value: unknown): Stored {
  if (!isStored(value)) throw new TypeError();
  return value;
}

const instant = (at: number) => new Date(at).toISOString();
