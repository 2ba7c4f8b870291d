import { type ContentCollection, can } from '@coaching/core/access';
import {
  type AgreementTemplate,
  agreementTemplateSchema,
  type Program,
  programSchema,
} from '@coaching/core/content';
import type * as z from 'zod';
import { ownedBy } from '../../access/contentOwner.ts';
import { agreementTemplates } from '../../collections/content/agreementTemplates.ts';
import { noTargets, type Targets } from '../../collections/content/ContentDefinition.ts';
import type { ContentKind } from '../../collections/content/defineContent.ts';
import { programs } from '../../collections/content/programs.ts';
import { findTargets } from '../../collections/content/publishing/findTargets.ts';
import type { Stored } from '../../collections/content/reading/read.ts';
import type { Sort, Where } from '../../host/types.ts';
import type { OperationContext } from '../shared/OperationContext.ts';

/** Whose people use the content: by default those of the actor's organization. */
export type ForPeople = { readonly organization?: string | null };

const placeOf = ({ organization }: ForPeople, { actor }: OperationContext): string | null =>
  organization ?? actor.organization ?? null;

/**
 * Returns published documents with all their languages, those that all share and those of the organization; drafts never, nor
 * what belongs to another one. One query.
 *
 * @param options.organization - whose people use them; an engagement's, whoever asks
 */
export async function findPublished(
  collection: ContentCollection,
  where: Where,
  context: OperationContext,
  {
    limit = 1000,
    sort = 'key',
    ...people
  }: ForPeople & { readonly limit?: number; readonly sort?: Sort } = {},
): Promise<readonly Stored[]> {
  const here = placeOf(people, context);
  const actor = { ...context.actor, organization: here };
  const owners = [null, ...(here === null ? [] : [here])].filter((organization) =>
    can(actor, 'read', { collection, organization, published: true }, context.policy),
  );
  if (owners.length === 0) return [];
  const { docs } = await context.req.payload.db.find<Stored>({
    collection: context.settings.slugOf(collection),
    where: { and: [{ _status: { equals: 'published' } }, ownedBy(owners), where] },
    locale: 'all',
    limit,
    sort,
    pagination: false,
    req: context.req,
  });
  return docs;
}

/** Returns what documents of a kind point at: one query for each collection. */
export async function targetsOf(
  kind: ContentKind,
  docs: readonly Stored[],
  context: OperationContext,
  people: ForPeople = {},
): Promise<{ readonly targets: Targets; readonly published: Targets }> {
  return findTargets(
    docs.flatMap((doc) => kind.pointers(doc)),
    placeOf(people, context),
    context.req,
    context.settings,
  );
}

/**
 * Returns documents as core describes them.
 *
 * What is published was checked, so each of them fits. Should one not fit, because core has become stricter since, it is left
 * out and reported: it must not take the others with it.
 *
 * @param schema - core's, of as much as is needed
 */
export function valuesOf<Value>(
  schema: z.ZodType<Value>,
  kind: ContentKind,
  docs: readonly Stored[],
  context: OperationContext,
  targets: Targets = noTargets,
): Value[] {
  return docs.flatMap((doc) => {
    const parsed = schema.safeParse(kind.read(doc, targets));
    if (parsed.success) return [parsed.data];
    const { payload } = context.req;
    payload.logger.error({ err: parsed.error, msg: `${kind.name} ${doc.id} is published and does not fit.` });
    return [];
  });
}

async function findByKey<Value>(
  schema: z.ZodType<Value>,
  kind: ContentKind,
  key: string,
  context: OperationContext,
  people: ForPeople,
): Promise<Value | null> {
  const [doc] = await findPublished(kind.name, { key: { equals: key } }, context, { ...people, limit: 1 });
  if (!doc) return null;
  return schema.parse(kind.read(doc, (await targetsOf(kind, [doc], context, people)).targets));
}

/** Returns the published program with this key and all its languages, or null. */
export function findPublishedProgram(
  key: string,
  context: OperationContext,
  people: ForPeople = {},
): Promise<Program | null> {
  return findByKey(programSchema, programs, key, context, people);
}

/** Returns the published agreement template with this key and all its languages, or null. */
export function findPublishedAgreementTemplate(
  key: string,
  context: OperationContext,
  people: ForPeople = {},
): Promise<AgreementTemplate | null> {
  return findByKey(agreementTemplateSchema, agreementTemplates, key, context, people);
}
