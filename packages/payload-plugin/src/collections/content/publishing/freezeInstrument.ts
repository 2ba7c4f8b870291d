import { createHash, randomUUID } from 'node:crypto';
import { hashableInstrument, type Instrument, parseInstrument } from '@coaching/core/assessment';
import { lock, lockName } from '../../../host/locks.ts';
import type { PayloadRequest } from '../../../host/types.ts';
import type { Settings } from '../../../options.ts';
import type { Targets } from '../ContentDefinition.ts';
import { toInstrument } from '../instruments/toInstrument.ts';
import { lineOf, type Stored } from '../reading/read.ts';
import { ownerOf } from './organizationHooks.ts';

/** Returns the hash that identifies a version: SHA-256 of core's canonical text, in hexadecimal. */
export function instrumentHash(instrument: Instrument): string {
  return createHash('sha256').update(hashableInstrument(instrument)).digest('hex');
}

async function newestVersion(
  key: string,
  req: PayloadRequest,
  settings: Settings,
): Promise<{ readonly number: number; readonly hash: string | undefined }> {
  const { docs } = await req.payload.db.find<Stored>({
    collection: settings.slugOf('instrumentVersions'),
    where: { key: { equals: key } },
    select: { version: true, hash: true },
    pagination: false,
    req,
  });
  const newest = docs
    .map((doc) => ({ number: Number(doc.version), hash: lineOf(doc.hash) }))
    .sort((a, b) => b.number - a.number)[0];
  return newest ?? { number: 0, hash: undefined };
}

/**
 * Keeps a published instrument for good, as a new version with a hash; the same content makes no second version.
 *
 * Runs in the transaction of the publication. Two publications of one instrument wait for each other.
 */
export async function freezeInstrument(
  doc: Stored,
  { keyOf }: Targets,
  req: PayloadRequest,
  settings: Settings,
): Promise<void> {
  const definitionOf = (version: number): Instrument => {
    const parsed = parseInstrument(
      toInstrument(doc, String(version), (relation) => keyOf('behaviors', relation)),
    );
    if (!parsed.ok) throw new Error('An instrument was frozen before it was checked.');
    return parsed.value;
  };
  const key = definitionOf(1).id;
  await lock(req, [lockName('instrument', key)]);
  const newest = await newestVersion(key, req, settings);
  if (instrumentHash(definitionOf(newest.number)) === newest.hash) return;
  const definition = definitionOf(newest.number + 1);
  await req.payload.create({
    collection: settings.slugOf('instrumentVersions'),
    data: {
      id: randomUUID(),
      key,
      organization: ownerOf(doc),
      version: definition.version,
      hash: instrumentHash(definition),
      lens: definition.lens,
      title: definition.title,
      definition,
      publishedAt: new Date(settings.now()).toISOString(),
    },
    depth: 0,
    // Nobody may create a version but the publication itself.
    overrideAccess: true,
    req,
  });
}
