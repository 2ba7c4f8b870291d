import type { CountedNorm, Instrument } from '@coaching/core/assessment';
import { builtNorms } from '../../collections/system/builtNorms.ts';
import type { FrozenInstrument } from '../assessments/frozenInstruments.ts';
import type { OperationContext } from '../OperationContext.ts';
import { findRecords } from '../records.ts';

/**
 * Returns the norms that were built from the answers of an organization, by the id of the instrument version.
 *
 * One query whatever the number of versions. A norm is of the organization's own people, so pass that of the
 * assessment whose result is shown.
 */
export async function findBuiltNorms(
  organization: string,
  instrumentVersions: readonly string[],
  context: OperationContext,
): Promise<ReadonlyMap<string, readonly CountedNorm[]>> {
  const wanted = [...new Set(instrumentVersions)];
  const found = new Map<string, CountedNorm[]>();
  if (wanted.length === 0) return found;
  const where = { organization: { equals: organization }, instrumentVersion: { in: wanted } };
  for (const norm of await findRecords(builtNorms, where, context)) {
    const { instrumentVersion, scale, sample, n, counts, collectedFrom, collectedTo } = norm;
    const source = `Counted from answers submitted ${collectedFrom} to ${collectedTo}`;
    const before = found.get(instrumentVersion) ?? [];
    found.set(instrumentVersion, [...before, { scale, sample, date: collectedTo, n, counts, source }]);
  }
  return found;
}

/** Returns the instrument with these norms before its own: what was counted here is nearer than a published sample. */
export function withBuiltNorms(instrument: Instrument, norms: readonly CountedNorm[] = []): Instrument {
  return norms.length === 0 ? instrument : { ...instrument, norms: [...norms, ...(instrument.norms ?? [])] };
}

/** Returns the frozen versions with the norms that were built in this organization before their own. One query at most. */
export async function withNormsOf(
  organization: string,
  frozen: ReadonlyMap<string, FrozenInstrument>,
  context: OperationContext,
): Promise<ReadonlyMap<string, FrozenInstrument>> {
  const norms = await findBuiltNorms(organization, [...frozen.keys()], context);
  return new Map(
    [...frozen].map(([id, version]) => [
      id,
      { ...version, instrument: withBuiltNorms(version.instrument, norms.get(id)) },
    ]),
  );
}

/** Returns the frozen version with the norms that were built in this organization before its own. */
export async function frozenWithNorms(
  frozen: FrozenInstrument,
  organization: string,
  context: OperationContext,
): Promise<FrozenInstrument> {
  return (await withNormsOf(organization, new Map([[frozen.id, frozen]]), context)).get(frozen.id) ?? frozen;
}
