import type { Readable } from '@coaching/core/access';
import { exportedRecords } from '@coaching/core/api';
import * as z from 'zod';
import type { AnyColumn } from '../../collections/practice/column.ts';
import type { PracticeDefinition, PracticeRecord } from '../../collections/practice/definePractice.ts';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import type { Sort, Where } from '../../host/types.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';
import { visibleAll } from '../shared/visible.ts';
import type { More } from '../shared/Wish.ts';

/** The schemas that turn records as they are read into records as they are told: moments become texts. */
export const told = exportedRecords(z.number().transform((at) => new Date(at).toISOString()));

/** Returns records as an export tells them. */
export function tell<Told>(schema: z.ZodType<Told>, records: readonly object[] | undefined): Told[] {
  return (records ?? []).map((record) => schema.parse(record));
}

type InEngagement = PracticeDefinition & { readonly columns: { readonly engagement: AnyColumn } };

/** How the records of a collection are found, and what else the policy may ask of them. */
type Choice = {
  readonly sort: Sort;
  readonly where?: Where;
  readonly more?: (engagement: EngagementRecord) => More;
};

/**
 * Returns all records of a collection in these engagements as the actor may read them, by engagement; one query whatever the number
 * of engagements.
 */
export async function keptRecords<D extends InEngagement>(
  definition: D,
  engagements: readonly EngagementRecord[],
  { sort, where, more = () => ({}) }: Choice,
  context: OperationContext,
): Promise<ReadonlyMap<string, Readable<PracticeRecord<D>>[]>> {
  const here = { engagement: { in: engagements.map(({ id }) => id) } };
  const all = await findRecords(definition, where ? { and: [here, where] } : here, context, { sort });
  return new Map(
    engagements.map((engagement) => {
      const own = all.filter((record) => engagementOf(record) === engagement.id);
      return [engagement.id, visibleAll(definition, own, engagement, context, more(engagement))];
    }),
  );
}

function engagementOf(record: object): string {
  if ('engagement' in record && typeof record.engagement === 'string') return record.engagement;
  throw new Error('This record belongs to no engagement.');
}
