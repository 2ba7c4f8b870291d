import { localizedSchema } from '@coaching/core';
import type { Instrument } from '@coaching/core/assessment';
import { lenses } from '@coaching/core/content';
import * as z from 'zod';
import { APIError } from '../../host/errors.ts';
import type { CollectionConfig } from '../../host/types.ts';
import { counted, inAllLanguages } from '../../words/inAllLanguages.ts';
import { choice, data, instant, line } from '../practice/column.ts';
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
  labels: { singular: 'Instrument version', plural: 'Instrument versions' },
  unique: [['key', 'version']],
  columns: {
    key: line({ index: true }),
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

function refuse(): never {
  throw new APIError(
    'A published version never changes. Publish the instrument again to make a new one.',
    409,
  );
}

/** Returns the collection with nobody able to change what it holds, whatever their access; editors read it in the panel. */
export function frozenCollection(config: CollectionConfig): CollectionConfig {
  return {
    ...config,
    labels: counted((words) => words.collections.instrumentVersions),
    admin: {
      ...config.admin,
      group: inAllLanguages((words) => words.panel.groups.content),
      useAsTitle: 'key',
      defaultColumns: ['key', 'version', 'publishedAt', 'hash'],
      description: inAllLanguages((words) => words.collections.instrumentVersions.help),
    },
    hooks: {
      beforeChange: [({ data: written, operation }) => (operation === 'create' ? written : refuse())],
      beforeDelete: [refuse],
    },
  };
}
