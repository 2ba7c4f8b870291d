import { usableIn } from '../../../access/contentOwner.ts';
import type { PayloadRequest } from '../../../host/types.ts';
import type { Settings } from '../../../options.ts';
import type { Mistake } from '../../../words/issueText.ts';
import { lineOf, rowsOf, type Stored } from '../reading/read.ts';
import { toInstrument } from './toInstrument.ts';

/** Returns the scales that speak to a competency to which no published behavior belongs. */
export async function competencyIssues(
  doc: Stored,
  req: PayloadRequest,
  settings: Settings,
): Promise<readonly Mistake[]> {
  const scales = rowsOf(toInstrument(doc, '', () => undefined).scales);
  const named = scales.map(({ competencies }): readonly unknown[] =>
    Array.isArray(competencies) ? competencies : [],
  );
  if (named.flat().length === 0) return [];
  const { docs } = await req.payload.db.find<Stored>({
    collection: settings.slugOf('behaviors'),
    where: {
      and: [
        { _status: { equals: 'published' } },
        { competency: { in: named.flat() } },
        usableIn(lineOf(doc.organization) ?? null),
      ],
    },
    select: { competency: true },
    pagination: false,
    req,
  });
  const known = new Set<unknown>(docs.map(({ competency }) => lineOf(competency)));
  return named.flatMap((keys, index): Mistake[] => {
    return keys.every((key) => known.has(key))
      ? []
      : [{ path: ['scales', index, 'competencies'], code: 'unknown_competency' }];
  });
}
