import type { ContentCollection } from '@coaching/core/access';
import {
  type AgreementTemplate,
  agreementTemplateSchema,
  type Program,
  programSchema,
} from '@coaching/core/content';
import type { Targets } from '../../collections/content/ContentDefinition.ts';
import { pointersOf } from '../../collections/content/index.ts';
import { findTargets } from '../../collections/content/publishing/findTargets.ts';
import type { Stored } from '../../collections/content/reading/read.ts';
import { toAgreementTemplate, toProgram } from '../../collections/content/reading/toContent.ts';
import type { Sort, Where } from '../../host/types.ts';
import type { OperationContext } from '../shared/OperationContext.ts';

/** Returns published documents with all their languages; drafts never. One query. */
export async function findPublished(
  collection: ContentCollection,
  where: Where,
  context: OperationContext,
  { limit = 1000, sort = 'key' }: { readonly limit?: number; readonly sort?: Sort } = {},
): Promise<readonly Stored[]> {
  const { docs } = await context.req.payload.db.find<Stored>({
    collection: context.settings.slugOf(collection),
    where: { and: [{ _status: { equals: 'published' } }, where] },
    locale: 'all',
    limit,
    sort,
    pagination: false,
    req: context.req,
  });
  return docs;
}

/** Returns what the documents of one collection point at. One query for each collection that they point at. */
export async function targetsOf(
  collection: ContentCollection,
  docs: readonly Stored[],
  context: OperationContext,
): Promise<Targets> {
  const pointers = docs.flatMap((doc) => pointersOf(collection, doc));
  return (await findTargets(pointers, context.req, context.settings)).targets;
}

async function findByKey(
  collection: ContentCollection,
  key: string,
  context: OperationContext,
): Promise<{ readonly doc: Stored; readonly targets: Targets } | null> {
  const [doc] = await findPublished(collection, { key: { equals: key } }, context, { limit: 1 });
  return doc ? { doc, targets: await targetsOf(collection, [doc], context) } : null;
}

/** Returns the published program with this key and all its languages, or null. */
export async function findPublishedProgram(key: string, context: OperationContext): Promise<Program | null> {
  const found = await findByKey('programs', key, context);
  return found && programSchema.parse(toProgram(found.doc, found.targets));
}

/** Returns the published agreement template with this key and all its languages, or null. */
export async function findPublishedAgreementTemplate(
  key: string,
  context: OperationContext,
): Promise<AgreementTemplate | null> {
  const found = await findByKey('agreementTemplates', key, context);
  return found && agreementTemplateSchema.parse(toAgreementTemplate(found.doc));
}
