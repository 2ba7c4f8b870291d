import { randomUUID } from 'node:crypto';
import { type ContentCollection, contentCollections } from '@coaching/core/access';
import type { Instrument } from '@coaching/core/assessment';
import type {
  AgreementTemplate,
  Article,
  Behavior,
  Competency,
  Program,
  ReferralResource,
  Series,
  Tool,
} from '@coaching/core/content';
import { usableIn } from '../../../access/contentOwner.ts';
import { inTransaction } from '../../../host/inTransaction.ts';
import { localRequest } from '../../../host/requests.ts';
import type { Payload, PayloadRequest } from '../../../host/types.ts';
import { runtimeOf } from '../../../runtime.ts';
import { agreementTemplates } from '../agreementTemplates.ts';
import { articles } from '../articles.ts';
import { behaviors } from '../behaviors.ts';
import type { ContentKind } from '../defineContent.ts';
import type { PanelData, Writer } from '../parts/Writer.ts';
import { programs } from '../programs.ts';
import { isStored, lineOf, type Stored } from '../reading/read.ts';
import { referralResources } from '../referralResources.ts';
import { series } from '../series.ts';
import { tools } from '../tools.ts';
import { fromInstrument } from './fromInstrument.ts';

/** Content to bring in; what is pointed at has to be in it, or in the panel already. */
export type ContentToImport = {
  /** Competencies are no documents of their own: they give behaviors the name of their group. */
  readonly competencies?: readonly Competency[];
  readonly behaviors?: readonly Behavior[];
  readonly instruments?: readonly Instrument[];
  readonly tools?: readonly Tool[];
  readonly agreementTemplates?: readonly AgreementTemplate[];
  readonly programs?: readonly Program[];
  readonly referralResources?: readonly ReferralResource[];
  readonly articles?: readonly Article[];
  readonly series?: readonly Series[];
};

/** One document to bring in: where it goes, and its data in one language. */
type Entry = {
  readonly collection: ContentCollection;
  readonly key: string;
  readonly language: string;
  readonly write: (writer: Writer) => PanelData;
};

const entriesIn = (
  kind: ContentKind,
  items: readonly { readonly key: string; readonly language: string }[] = [],
): Entry[] =>
  items.map((item) => ({
    collection: kind.name,
    key: item.key,
    language: item.language,
    write: (writer) => kind.write({ ...item }, writer),
  }));

/** Every document, in the order in which they can be written: what is pointed at comes first. */
function entriesOf(content: ContentToImport): Entry[] {
  const titleOf = (key: string) => content.competencies?.find((one) => one.key === key)?.title;
  return [
    ...entriesIn(
      behaviors,
      content.behaviors?.map((one) => ({ competencyTitle: titleOf(one.competency), ...one })),
    ),
    ...(content.instruments ?? []).map((one) => ({
      collection: 'instruments' as const,
      key: one.id,
      language: one.language,
      write: (writer: Writer) => fromInstrument(one, writer),
    })),
    ...entriesIn(tools, content.tools),
    ...entriesIn(agreementTemplates, content.agreementTemplates),
    ...entriesIn(programs, content.programs),
    ...entriesIn(referralResources, content.referralResources),
    ...entriesIn(articles, content.articles),
    ...entriesIn(series, content.series),
  ];
}

type Ids = ReadonlyMap<string, string | number>;

async function idsByKey(
  collection: ContentCollection,
  organization: string | null,
  payload: Payload,
): Promise<Map<string, string | number>> {
  const { settings } = runtimeOf(payload);
  const { docs } = await payload.db.find<Stored & { readonly id: string | number }>({
    collection: settings.slugOf(collection),
    where: usableIn(organization),
    select: { key: true },
    pagination: false,
  });
  return new Map(
    docs.flatMap((doc) => {
      const key = lineOf(doc.key);
      return key === undefined ? [] : [[key, doc.id] as const];
    }),
  );
}

/** Row ids are handed out in the same order for every language, so that translations meet in one row. */
function writerFactory(
  ids: (collection: ContentCollection) => Ids,
): (locale: string, original: string) => Writer {
  const rows: string[] = [];
  return (locale, original) => {
    let next = 0;
    return {
      locale,
      text: (text) => {
        if (typeof text === 'string') return locale === original ? text : null;
        return (isStored(text) ? lineOf(text[locale]) : undefined) ?? null;
      },
      rowId: () => {
        const id = rows[next] ?? randomUUID();
        rows[next] = id;
        next += 1;
        return id;
      },
      idOf: (collection, key) => {
        const id = ids(collection).get(key);
        if (id === undefined) throw new Error(`There is no document “${key}” in ${collection} to point at.`);
        return id;
      },
    };
  };
}

async function writeEntry(
  entry: Entry,
  organization: string | null,
  ids: (collection: ContentCollection) => Ids,
  req: PayloadRequest,
): Promise<string | number> {
  const { payload } = req;
  const { localization } = payload.config;
  const locales = localization ? localization.localeCodes : [entry.language];
  const original = locales.find((locale) => locale === entry.language) ?? locales[0] ?? entry.language;
  const writerIn = writerFactory(ids);
  const collection = runtimeOf(payload).settings.slugOf(entry.collection);
  // Content is brought in when the practice is set up: there is no account yet whose access could be asked.
  const common = (locale: string) => ({ collection, locale, depth: 0, overrideAccess: true, req });
  const others = locales.filter((one) => one !== original);
  const { id } = await payload.create({
    ...common(original),
    data: { ...entry.write(writerIn(original, original)), organization },
    draft: true,
  });
  // Publishing freezes what is there, so the last language publishes.
  for (const locale of others.slice(0, -1)) {
    await payload.update({
      ...common(locale),
      id,
      data: { ...entry.write(writerIn(locale, original)) },
      draft: true,
    });
  }
  const last = others.at(-1);
  const texts = last === undefined ? {} : entry.write(writerIn(last, original));
  await payload.update({ ...common(last ?? original), id, data: { ...texts, _status: 'published' } });
  return id;
}

/**
 * Writes and publishes the content that is not there yet, in all the host's languages.
 *
 * A document whose key exists is left as it is, also as a draft. It can be run at every start; a document is written
 * as a whole or not at all.
 *
 * @param options.organization - whose content it becomes; default nobody's, so that all organizations share it
 * @returns how many documents were written
 * @throws ValidationError for a key that content of another organization has: a key names one document in all of them
 * @example
 * await importContent(payload, { articles }, { organization: 'north' })
 */
export async function importContent(
  payload: Payload,
  content: ContentToImport,
  { organization = null }: { readonly organization?: string | null } = {},
): Promise<number> {
  const known = new Map<ContentCollection, Map<string, string | number>>();
  for (const collection of contentCollections)
    known.set(collection, await idsByKey(collection, organization, payload));
  const ids = (collection: ContentCollection): Ids => known.get(collection) ?? new Map();
  let written = 0;
  for (const entry of entriesOf(content)) {
    if (ids(entry.collection).has(entry.key)) continue;
    const req = await localRequest(payload);
    const id = await inTransaction(
      req,
      () => writeEntry(entry, organization, ids, req),
      () => true,
    );
    known.get(entry.collection)?.set(entry.key, id);
    written += 1;
  }
  return written;
}
