import { errorCodes, errorText, localizedSchema } from '@coaching/core';
import type { Instrument } from '@coaching/core/assessment';
import { lenses } from '@coaching/core/content';
import * as z from 'zod';
import { APIError } from '../../host/errors.ts';
import type { CollectionConfig, PayloadRequest } from '../../host/types.ts';
import { inAllLanguages } from '../../words/inAllLanguages.ts';
import { languageOf } from '../../words/languageOf.ts';
import { choice, data, instant, line, optional } from '../practice/column.ts';
import { definePractice, type PracticeRecord } from '../practice/definePractice.ts';

/**
 * A frozen definition was checked when it was written and cannot change, so it is not checked again: a rule that core
 * makes stricter later must not make old answers unscorable.
 */
const frozenInstrumentSchema = z.custom<Instrument>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'items' in value &&
    'scales' in value &&
    'formats' in value,
);

/** One published version of an instrument. It is never changed: assessments point at it. */
export const instrumentVersions = definePractice({
  name: 'instrumentVersions',
  unique: [['key', 'version']],
  columns: {
    key: line({ index: true }),
    /** Whose instrument it is a version of; null where all organizations share it. */
    organization: optional(line({ index: true })),
    /** `1`, `2`, … */
    version: line(),
    /** SHA-256 of core's canonical text of the definition, in hexadecimal. */
    hash: line({ index: true }),
    lens: choice(lenses),
    title: data(localizedSchema),
    /** The whole instrument with all its languages. */
    definition: data(frozenInstrumentSchema),
    publishedAt: instant(),
  },
});

/** One published version of an instrument. */
export type InstrumentVersionRecord = PracticeRecord<typeof instrumentVersions>;

function refuse(req: PayloadRequest): never {
  throw new APIError(errorText('version_frozen', languageOf(req)), errorCodes.version_frozen.status);
}

/** Returns the collection with nobody able to change what it holds, whatever their access; editors read it in the panel. */
export function frozenCollection(config: CollectionConfig): CollectionConfig {
  return {
    ...config,
    admin: {
      ...config.admin,
      group: inAllLanguages((words) => words.panel.groups.content),
      useAsTitle: 'key',
      defaultColumns: ['key', 'version', 'publishedAt', 'hash'],
    },
    hooks: {
      beforeChange: [({ data: written, operation, req }) => (operation === 'create' ? written : refuse(req))],
      beforeDelete: [({ req }) => refuse(req)],
    },
  };
}
