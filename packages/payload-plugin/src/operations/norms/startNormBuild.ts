import { accepted, type Outcome, refused } from '@coaching/core';
import { normFloor } from '@coaching/core/assessment';
import { builtNorms } from '../../collections/system/builtNorms.ts';
import { type NormBuildRecord, type NormRefusal, normBuilds } from '../../collections/system/normBuilds.ts';
import { lock, lockName } from '../../host/locks.ts';
import { type FrozenInstrument, findFrozen, findVersionIds } from '../assessments/frozenInstruments.ts';
import { audit } from '../shared/audit.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { permitHere } from '../shared/permitHere.ts';
import { createRecord, findRecords } from '../shared/records.ts';
import { addNormJobs } from './addNormJobs.ts';
import { hasLeaders, type NormSample } from './submittedSheets.ts';

/** Which norms to build, and what their sample is called in reports. */
export type StartNormBuild = { readonly instrumentVersion: string; readonly sample: string };

/**
 * Starts counting the norms of an instrument version, or returns the build that is under way.
 *
 * Counted are the leaders of the actor's own organization, each by their newest submitted answers. Samples never span
 * organizations: nobody has agreed to that, and of two samples, one within the other, the difference could be read.
 *
 * To start again what is under way does no harm: jobs that were lost are added once more.
 */
export async function startNormBuild(
  { instrumentVersion, sample }: StartNormBuild,
  context: OperationContext,
): Promise<Outcome<NormBuildRecord, 'forbidden' | 'not_found' | NormRefusal>> {
  const { actor, now, req } = context;
  const asRole = (held: (typeof actor.roles)[number]) =>
    permitHere('create', 'normBuilds', { ...context, actor: { ...actor, roles: [held] } }).ok;
  const role = actor.roles.find(asRole);
  const here = permitHere('create', 'normBuilds', context);
  if (!here.ok || !role) return refused('forbidden');
  const { organization } = here.value;
  const [known = ''] = await findVersionIds({ id: instrumentVersion }, organization, 1, context);
  const frozen = (await findFrozen([known], context)).get(known);
  if (!frozen) return refused('not_found');

  await lock(req, [lockName('norms', organization, instrumentVersion)]);
  const under = await buildUnderWay(organization, instrumentVersion, context);
  if (under) {
    await addNormJobs(under, context);
    return accepted(under);
  }
  const earlier = await countedUntilOf(organization, instrumentVersion, context);
  const counted: NormSample = { organization, instrumentVersion, countedUntil: now };
  const refusal = await foreseenRefusal(frozen, counted, earlier, context);
  if (refusal) return refused(refusal);

  const build = await createRecord(
    normBuilds,
    {
      ...counted,
      instrument: frozen.key,
      sample,
      state: 'planned',
      slices: 0,
      done: 0,
      earlier,
      scales: [],
      endedAt: null,
    },
    context,
  );
  await addNormJobs(build, context);
  await audit(
    [
      {
        organization,
        action: 'norms.start',
        collection: 'normBuilds',
        record: build.id,
        subject: null,
        role,
      },
    ],
    context,
  );
  return accepted(build);
}

async function buildUnderWay(
  organization: string,
  instrumentVersion: string,
  context: OperationContext,
): Promise<NormBuildRecord | undefined> {
  const where = {
    organization: { equals: organization },
    instrumentVersion: { equals: instrumentVersion },
    state: { in: ['planned', 'counting'] },
  };
  const [build] = await findRecords(normBuilds, where, context, { limit: 1 });
  return build;
}

/** Returns until when the present norm of each scale was counted. */
async function countedUntilOf(
  organization: string,
  instrumentVersion: string,
  context: OperationContext,
): Promise<Record<string, number>> {
  const where = {
    organization: { equals: organization },
    instrumentVersion: { equals: instrumentVersion },
  };
  const norms = await findRecords(builtNorms, where, context);
  return Object.fromEntries(norms.map(({ scale, countedUntil }) => [scale, countedUntil]));
}

/** Says at once what the counting would only find out at its end; that decides, since not everybody has every score. */
async function foreseenRefusal(
  { compiled }: FrozenInstrument,
  sample: NormSample,
  earlier: Readonly<Record<string, number>>,
  context: OperationContext,
): Promise<NormRefusal | null> {
  const comparable = compiled.scales.filter(({ ipsative }) => !ipsative);
  if (comparable.length === 0) return 'ipsative_score';
  if (!(await hasLeaders(normFloor, sample, null, context))) return 'norm_too_small';
  const until = comparable.map(({ id }) => earlier[id] ?? -Infinity);
  const oldest = Math.min(...until);
  if (oldest === -Infinity || (await hasLeaders(normFloor, sample, oldest, context))) return null;
  return 'norm_too_similar';
}
