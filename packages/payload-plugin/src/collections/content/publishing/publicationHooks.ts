import { APIError, ValidationError } from '../../../host/errors.ts';
import type { CollectionConfig, PayloadRequest } from '../../../host/types.ts';
import type { Settings } from '../../../options.ts';
import { issueText } from '../../../words/issueText.ts';
import { languageOf } from '../../../words/languageOf.ts';
import { pluginWords } from '../../../words/pluginWords.ts';
import type { ContentDefinition } from '../ContentDefinition.ts';
import { isStored, lineOf, type Stored } from '../reading/read.ts';
import { findTargets } from './findTargets.ts';
import { freeKey } from './freeKey.ts';
import { freezeInstrument } from './freezeInstrument.ts';
import { ownerOf } from './organizationHooks.ts';
import { publicationRefusal, throwRefusal } from './publicationRefusal.ts';

type Hooks = NonNullable<CollectionConfig['hooks']>;

const isPublished = (doc: unknown) => isStored(doc) && doc._status === 'published';

/** Returns the document as it has just been written, in all languages. */
async function readWritten(slug: string, id: string | number, req: PayloadRequest): Promise<Stored> {
  const doc: unknown = await req.payload.db.findOne({
    collection: slug,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  });
  if (!isStored(doc)) throw new Error(`The document ${id} of ${slug} was written and is not there.`);
  return doc;
}

function localesOf(req: PayloadRequest): readonly string[] {
  const { localization } = req.payload.config;
  return localization ? localization.localeCodes : [];
}

/** A key that apps and other content know cannot be taken away from under them. */
function fixedKey(data: Stored, original: Stored, slug: string, req: PayloadRequest): Stored {
  const key = lineOf(original.key);
  if (key === undefined || data.key === key) return data;
  // An old version from before the first publication may have had another key; the present one stays.
  if (req.context.isRestoringVersion === true) return { ...data, key };
  return refuseKey('key_fixed', slug, req);
}

function refuseKey(code: 'key_fixed' | 'key_taken', slug: string, req: PayloadRequest): never {
  const { fields, issues } = pluginWords(languageOf(req));
  const error = { path: 'key', label: fields.key.label, message: issueText({ path: ['key'], code }, issues) };
  throw new ValidationError({ collection: slug, errors: [error], req }, req.t);
}

/** A key names one document in all organizations. That it is taken is all that is told: the other one may not be theirs to read. */
async function refuseTakenKey(
  data: Stored,
  before: Stored,
  slug: string,
  req: PayloadRequest,
): Promise<void> {
  const key = lineOf(data.key);
  if (key === undefined || key === before.key) return;
  const { docs } = await req.payload.db.find<Stored>({
    collection: slug,
    where: { key: { equals: key } },
    select: { key: true },
    limit: 2,
    pagination: false,
    req,
  });
  if (docs.some(({ id }) => id !== before.id)) refuseKey('key_taken', slug, req);
}

/**
 * Returns the hooks through which every way of publishing goes: the panel, REST, the Local API, a restored version and
 * the scheduled publication.
 *
 * Drafts are saved with whatever mistakes they have, but pointing at no other organization's content. What is published is read again after it was written, with all
 * languages, and checked; a refusal undoes the transaction, so nothing faulty is ever public.
 */
export function publicationHooks(definition: ContentDefinition, settings: Settings): Hooks {
  const slug = settings.slugOf(definition.name);
  return {
    beforeValidate: [
      async ({ data, originalDoc, req }) => {
        const filled: Stored = definition.fill ? definition.fill(data ?? {}) : (data ?? {});
        if (lineOf(filled.key) !== undefined) return filled;
        const title = lineOf(filled.title);
        return title === undefined
          ? filled
          : { ...filled, key: await freeKey(title, originalDoc?.id, slug, req) };
      },
    ],
    beforeChange: [
      async ({ data, operation, originalDoc, req }) => {
        const before: Stored = operation === 'update' && isStored(originalDoc) ? originalDoc : {};
        const firstPublishedAt = before.firstPublishedAt ?? null;
        if (isPublished(data) && !req.transactionID) {
          throw new APIError(pluginWords(languageOf(req)).faults.noTransaction, 500);
        }
        await refuseTakenKey(data, before, slug, req);
        if (firstPublishedAt !== null) return { ...fixedKey(data, before, slug, req), firstPublishedAt };
        const now = new Date(settings.now()).toISOString();
        return { ...data, firstPublishedAt: isPublished(data) ? now : null };
      },
    ],
    afterChange: [
      async ({ data, doc, req }) => {
        if (!isPublished(data)) {
          const { foreign } = await findTargets(definition.pointers(doc), ownerOf(doc), req, settings);
          if (foreign.length > 0) throw publicationRefusal(foreign, { id: doc.id, collection: slug }, req);
          return doc;
        }
        const written = await readWritten(slug, doc.id, req);
        const { targets, issues } = await findTargets(
          definition.pointers(written),
          ownerOf(written),
          req,
          settings,
        );
        const among = (await definition.checkAmong?.(written, req, settings)) ?? [];
        const all = [...definition.check(written, targets, localesOf(req)), ...issues, ...among];
        if (all.length > 0) throw publicationRefusal(all, { id: doc.id, collection: slug }, req);
        if (definition.name === 'instruments') await freezeInstrument(written, targets, req, settings);
        return doc;
      },
    ],
    afterOperation: [
      ({ req, result }) => {
        throwRefusal(req);
        return result;
      },
    ],
  };
}
