import { scaleAspects } from '@coaching/core/assessment';
import type { RankedScale } from '@coaching/core/focus';
import * as z from 'zod';
import { usableIn } from '../../access/contentOwner.ts';
import { toInstrument } from '../../collections/content/instruments/toInstrument.ts';
import { lineOf, rowsOf, type Stored } from '../../collections/content/reading/read.ts';
import type { OperationContext } from '../shared/OperationContext.ts';

/** A draft may hold anything: a scale that cannot be read says nothing. */
const rankedScaleSchema = z.object({
  id: z.string(),
  aspect: z.enum(scaleAspects).optional(),
  competencies: z.array(z.string()).optional(),
});

/**
 * Returns how the scales of these instruments count in a ranking as editors have it now, by the key of the instrument.
 *
 * An instrument that is no longer published still tells what its scales ask for. One query, none for no keys.
 */
export async function presentScales(
  keys: readonly string[],
  organization: string,
  context: OperationContext,
): Promise<ReadonlyMap<string, readonly RankedScale[]>> {
  if (keys.length === 0) return new Map();
  const { docs } = await context.req.payload.db.find<Stored>({
    collection: context.settings.slugOf('instruments'),
    where: { and: [{ key: { in: [...keys] } }, usableIn(organization)] },
    pagination: false,
    req: context.req,
  });
  return new Map(docs.map((doc) => [lineOf(doc.key) ?? '', scalesIn(doc)]));
}

function scalesIn(doc: Stored): RankedScale[] {
  const { scales } = toInstrument(doc, '', () => undefined);
  return rowsOf(scales).flatMap((scale) => rankedScaleSchema.safeParse(scale).data ?? []);
}
