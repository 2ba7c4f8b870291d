import type { CountedNorm } from '@coaching/core/assessment';
import { builtNorms } from '../../collections/system/builtNorms.ts';
import { pluginWords } from '../../words/pluginWords.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';

/**
 * Returns the norms that were built from the answers of an organization, by the id of the instrument version.
 *
 * One query whatever the number of versions; the source is told in the language of the locale. A norm is of the organization's own people, so pass that of the
 * assessment whose result is shown. It says where a score stands among them, and nothing of how exactly the scale measures:
 * its deviation does not belong to the published reliability.
 */
export async function findBuiltNorms(
  organization: string,
  instrumentVersions: readonly string[],
  locale: string,
  context: OperationContext,
): Promise<ReadonlyMap<string, readonly CountedNorm[]>> {
  const wanted = [...new Set(instrumentVersions)];
  const found = new Map<string, CountedNorm[]>();
  if (wanted.length === 0) return found;
  const where = { organization: { equals: organization }, instrumentVersion: { in: wanted } };
  for (const norm of await findRecords(builtNorms, where, context)) {
    const { instrumentVersion, scale, sample, n, counts, collectedFrom, collectedTo } = norm;
    const source = pluginWords(locale).norms.counted({ from: collectedFrom, to: collectedTo });
    const before = found.get(instrumentVersion) ?? [];
    found.set(instrumentVersion, [...before, { scale, sample, date: collectedTo, n, counts, source }]);
  }
  return found;
}

/** Returns the norms of one instrument version that were built from the answers of an organization. */
export async function builtNormsOf(
  organization: string,
  instrumentVersion: string,
  locale: string,
  context: OperationContext,
): Promise<readonly CountedNorm[]> {
  const norms = await findBuiltNorms(organization, [instrumentVersion], locale, context);
  return norms.get(instrumentVersion) ?? [];
}
