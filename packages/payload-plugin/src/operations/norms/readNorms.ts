import { accepted, localize, type Outcome } from '@coaching/core';
import { needing, readableAll } from '@coaching/core/access';
import { builtNorms } from '../../collections/system/builtNorms.ts';
import { normBuilds } from '../../collections/system/normBuilds.ts';
import { type FrozenInstrument, findFrozen, findVersionIds } from '../assessments/frozenInstruments.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { permitHere } from '../shared/permitHere.ts';
import { findRecords } from '../shared/records.ts';
import { type NormVersion, normBuildView } from './normBuildView.ts';

const mostVersions = 20;

/** Returns the newest versions of an instrument with their norms, and how far a build has come. Never a count. */
export async function readNorms(
  { instrument, locale }: { readonly instrument: string; readonly locale: string },
  context: OperationContext,
): Promise<Outcome<{ readonly versions: readonly NormVersion[] }, 'forbidden'>> {
  const readsNorms = permitHere('read', 'builtNorms', context);
  const readsBuilds = permitHere('read', 'normBuilds', context);
  const here = readsNorms.ok ? readsNorms : readsBuilds;
  if (!here.ok) return here;
  const { organization } = here.value;
  const ids = await findVersionIds({ key: instrument }, organization, mostVersions, context);
  const frozen = await findFrozen(ids, context);
  const where = { organization: { equals: organization }, instrumentVersion: { in: ids } };
  const builds = readsBuilds.ok
    ? await findRecords(normBuilds, where, context, { sort: ['-countedUntil', '-id'] })
    : [];
  const norms = readableAll(
    context.actor,
    await findRecords(builtNorms, where, context),
    () => ({ collection: 'builtNorms', organization }),
    context.policy,
  ).map((norm) => needing(norm, 'instrumentVersion', 'scale', 'sample', 'n', 'collectedFrom', 'collectedTo'));
  const versions = ids.flatMap((id): NormVersion[] => {
    const version = frozen.get(id);
    if (!version) return [];
    const build = builds.find(({ instrumentVersion }) => instrumentVersion === id);
    const titleOf = titlesIn(version, locale);
    const order = version.compiled.scales.map(({ id: scale }) => scale);
    return [
      {
        id,
        version: version.version,
        build: build ? normBuildView(build, titleOf, locale) : null,
        norms: norms
          .filter(({ instrumentVersion }) => instrumentVersion === id)
          .sort((a, b) => order.indexOf(a.scale) - order.indexOf(b.scale))
          .map(({ scale, sample, n, collectedFrom, collectedTo }) => ({
            scale,
            title: titleOf(scale),
            sample,
            n,
            collectedFrom,
            collectedTo,
          })),
      },
    ];
  });
  return accepted({ versions });
}

function titlesIn({ instrument }: FrozenInstrument, locale: string): (scale: string) => string {
  return (id) => {
    const scale = instrument.scales.find((one) => one.id === id);
    return scale ? localize(scale.title, locale, instrument.language) : id;
  };
}
