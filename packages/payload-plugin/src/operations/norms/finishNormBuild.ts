import { normRefusal, sampleSize } from '@coaching/core/assessment';
import { builtNorms } from '../../collections/system/builtNorms.ts';
import {
  type BuiltScale,
  type NormBuildRecord,
  type NormTally,
  normBuilds,
  normSlices,
} from '../../collections/system/normBuilds.ts';
import { execute, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import { readFrozen } from '../assessments/frozenInstruments.ts';
import { audit } from '../shared/audit.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { createRecord, deleteRecord, findRecords, updateRecord } from '../shared/records.ts';
import { emptyTally, mergeTallies } from './normTally.ts';

const slicesAtOnce = 50;

/**
 * Merges the slices of a build, all of which are counted, into the norm of each scale, and deletes them.
 *
 * The caller holds the build. Slices of a few people give single ones away, so they do not outlive this transaction,
 * and what is refused is kept nowhere.
 */
export async function finishNormBuild(build: NormBuildRecord, context: OperationContext): Promise<void> {
  const { compiled } = await readFrozen(build.instrumentVersion, context);
  const tally = await mergeSlices(build, context);
  const ipsative = compiled.scales.filter((scale) => scale.ipsative).map(({ id }) => id);
  const comparable = compiled.scales.filter((scale) => !scale.ipsative).map(({ id }) => id);
  const scales: BuiltScale[] = ipsative.map((scale) => ({ scale, n: null, refusal: 'ipsative_score' }));
  for (const scale of new Set([...comparable, ...Object.keys(tally.scales)]))
    scales.push(await keepNorm(build, scale, tally, context));
  const state = scales.some(({ n }) => n !== null) ? 'done' : 'refused';
  await updateRecord(normBuilds, build, { state, scales, endedAt: context.now }, context);
  await deleteSlices(build.id, context);
  await audit(
    [
      {
        organization: build.organization,
        action: 'norms.finish',
        collection: 'normBuilds',
        record: build.id,
        subject: null,
        role: 'system',
      },
    ],
    context,
  );
}

/** Deletes the slices of a build, with all that was counted in them. */
export async function deleteSlices(build: string, context: OperationContext): Promise<void> {
  await execute(
    context.req,
    sql`delete from ${tableOf(context.req, 'normSlices')} where build_id = ${build}`,
  );
}

async function mergeSlices(build: NormBuildRecord, context: OperationContext): Promise<NormTally> {
  let merged = emptyTally;
  for (let first = 0; first < build.slices; first += slicesAtOnce) {
    const where = {
      and: [
        { build: { equals: build.id } },
        { slice: { greater_than_equal: first } },
        { slice: { less_than: first + slicesAtOnce } },
      ],
    };
    for (const { tally } of await findRecords(normSlices, where, context)) {
      if (tally === null) throw new Error(`A slice of the norm build ${build.id} is not counted.`);
      merged = mergeTallies(merged, tally);
    }
  }
  return merged;
}

async function keepNorm(
  build: NormBuildRecord,
  scale: string,
  { scales, submitted }: NormTally,
  context: OperationContext,
): Promise<BuiltScale> {
  const { counts, fresh } = scales[scale] ?? { counts: [], fresh: 0 };
  const n = sampleSize(counts);
  const refusal = normRefusal({ n, fresh, hasEarlier: build.earlier[scale] !== undefined });
  if (refusal || !submitted) return { scale, n: null, refusal: refusal ?? 'norm_too_small' };
  const { organization, instrument, instrumentVersion, sample, countedUntil } = build;
  const where = {
    organization: { equals: organization },
    instrumentVersion: { equals: instrumentVersion },
    scale: { equals: scale },
  };
  for (const before of await findRecords(builtNorms, where, context))
    await deleteRecord(builtNorms, before, context);
  const collectedFrom = dayOf(submitted.from);
  const collectedTo = dayOf(submitted.to);
  await createRecord(
    builtNorms,
    {
      organization,
      instrument,
      instrumentVersion,
      scale,
      counts,
      n,
      sample,
      collectedFrom,
      collectedTo,
      countedUntil,
      builtAt: context.now,
    },
    context,
  );
  return { scale, n, refusal: null };
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
