import type { ContentCollection } from '@coaching/core/access';
import type * as z from 'zod';
import { inAllLanguages } from '../../words/inAllLanguages.ts';
import type { Mistake } from '../../words/issueText.ts';
import type { PluginWords } from '../../words/pluginWords.ts';
import type { ContentDefinition, Targets } from './ContentDefinition.ts';
import { fieldsOf, type Parts, pointersOfParts, readParts, writeParts } from './parts/Part.ts';
import { provenanceParts } from './parts/shared.ts';
import { documentKey } from './parts/values.ts';
import type { PanelData, Writer } from './parts/Writer.ts';
import type { Stored } from './reading/read.ts';
import { schemaCheck } from './reading/schemaCheck.ts';

/** A tab of the edit view. */
type PartsTab = { readonly label: (words: PluginWords) => string; readonly parts: Parts };

/** A kind of content whose parts say it all: its fields, how it is read as core describes it, and how it is brought in. */
export type ContentKind = ContentDefinition & {
  /** Returns a document as core describes it; what is missing stays missing. */
  read(doc: Stored, targets: Targets): Stored;
  /** Returns the panel's data of a document in one language. */
  write(value: Stored, writer: Writer): PanelData;
};

/**
 * Returns a kind of content from its parts: a field of core is named in its schema and here, and nowhere else.
 *
 * @param options.schema - core's; where a part is not read, without it
 * @param options.check - what else has to be right, where the schema cannot know
 * @example
 * defineContent({ name: 'tools', columns: ['title'], schema: toolSchema, tabs: [{ label, parts: { title: line(words) } }] })
 */
export function defineContent(options: {
  readonly name: ContentCollection;
  readonly columns: readonly string[];
  readonly schema: z.ZodType;
  readonly tabs: readonly PartsTab[];
  readonly fill?: (data: Stored) => Stored;
  readonly check?: (doc: Stored, value: Stored, locales: readonly string[]) => readonly Mistake[];
}): ContentKind {
  const { name, columns, schema, tabs, fill, check } = options;
  const own: Parts = Object.assign({}, ...tabs.map(({ parts }) => parts));
  const parts: Parts = { key: documentKey(), ...own, ...provenanceParts };
  const read: ContentKind['read'] = (doc, targets) => readParts(parts, doc, targets);
  const checkShape = schemaCheck(schema, read, ([field, ...rest]) => {
    const place = typeof field === 'string' ? parts[field]?.place : undefined;
    return field === undefined ? [] : [field, ...(place ? place(rest) : rest)];
  });
  return {
    name,
    columns,
    tabs: (settings) =>
      tabs.map(({ label, parts: inTab }) => ({
        label: inAllLanguages(label),
        fields: fieldsOf(inTab, settings),
      })),
    pointers: (doc) => pointersOfParts(parts, doc),
    ...(fill ? { fill } : {}),
    check: (doc, targets, locales) => [
      ...checkShape(doc, targets, locales),
      ...(check?.(doc, read(doc, targets), locales) ?? []),
    ],
    read,
    write: (value, writer) => writeParts(parts, value, writer),
  };
}
