import { type ContentCollection, contentCollections } from '@coaching/core/access';
import { isUsableIn } from '../../../access/contentOwner.ts';
import type { PayloadRequest } from '../../../host/types.ts';
import type { Settings } from '../../../options.ts';
import type { Mistake } from '../../../words/issueText.ts';
import type { Pointer, Targets } from '../ContentDefinition.ts';
import { idOf, lineOf, type Stored } from '../reading/read.ts';
import { ownerOf } from './organizationHooks.ts';

type Target = {
  readonly key: string | undefined;
  readonly owner: string | null;
  readonly isPublished: boolean;
};

async function findIn(
  collection: ContentCollection,
  ids: readonly string[],
  req: PayloadRequest,
  settings: Settings,
): Promise<Map<string, Target>> {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.db.find<Stored>({
    collection: settings.slugOf(collection),
    where: { id: { in: [...new Set(ids)] } },
    select: { key: true, organization: true, _status: true },
    pagination: false,
    req,
  });
  return new Map(
    docs.map((doc) => [
      String(doc.id),
      { key: lineOf(doc.key), owner: ownerOf(doc), isPublished: doc._status === 'published' },
    ]),
  );
}

/**
 * Returns the keys of everything that a document points at, and what about it keeps the document from going out.
 *
 * @param organization - where the document is used; null where everywhere
 */
export async function findTargets(
  pointers: readonly Pointer[],
  organization: string | null,
  req: PayloadRequest,
  settings: Settings,
): Promise<{
  readonly targets: Targets;
  /** The same, but without what is not published, or not to be used there. */
  readonly published: Targets;
  readonly issues: readonly Mistake[];
  /** Those of the issues that are content of another organization. */
  readonly foreign: readonly Mistake[];
}> {
  const found = new Map<ContentCollection, Map<string, Target>>();
  for (const collection of contentCollections) {
    const ids = pointers.filter(({ to }) => to === collection).map(({ id }) => id);
    found.set(collection, await findIn(collection, ids, req, settings));
  }
  const targetOf = (to: ContentCollection, id: string | undefined) =>
    id === undefined ? undefined : found.get(to)?.get(id);
  const isForeign = (target: Target | undefined) =>
    target !== undefined && !isUsableIn(organization, target.owner);
  const foreign = pointers.flatMap(({ to, id, path }): Mistake[] =>
    isForeign(targetOf(to, id)) ? [{ path, code: 'other_organization' }] : [],
  );
  const unpublished = pointers.flatMap(({ to, id, path }): Mistake[] =>
    targetOf(to, id)?.isPublished ? [] : [{ path, code: 'not_published' }],
  );
  const targets: Targets = { keyOf: (to, relation) => targetOf(to, idOf(relation))?.key };
  const published: Targets = {
    keyOf: (to, relation) => {
      const target = targetOf(to, idOf(relation));
      return target?.isPublished && !isForeign(target) ? target.key : undefined;
    },
  };
  return { targets, published, issues: [...foreign, ...unpublished], foreign };
}
