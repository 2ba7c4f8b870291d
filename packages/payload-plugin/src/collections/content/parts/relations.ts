import type { ContentCollection } from '@coaching/core/access';
import { named } from '../../../words/inAllLanguages.ts';
import { pointerAt } from '../ContentDefinition.ts';
import * as fields from '../fields/fields.ts';
import { idOf } from '../reading/read.ts';
import { oneField, type Part } from './Part.ts';
import type { Named } from './values.ts';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Returns a part that points at one piece of content: by its id in the panel, by its key in core. */
export function pointer(to: ContentCollection, words: Named): Part {
  return oneField(
    (name, { slugOf }) => fields.pointer({ name, to: slugOf(to), ...named(words) }),
    (stored, { keyOf }) => keyOf(to, stored),
    (value, { idOf: idOfKey }) => (typeof value === 'string' ? idOfKey(to, value) : null),
    { pointers: (stored, name, path) => pointerAt(to, idOf(stored[name]), [...path, name]) },
  );
}

/** Returns a part that points at several pieces of content, in order. */
export function pointers(to: ContentCollection, words: Named): Part {
  return oneField(
    (name, { slugOf }) => fields.pointers({ name, to: slugOf(to), ...named(words) }),
    (stored, { keyOf }) => listOf(stored).map((one) => keyOf(to, one)),
    (value, { idOf: idOfKey }) =>
      listOf(value).flatMap((key) => (typeof key === 'string' ? [idOfKey(to, key)] : [])),
    {
      pointers: (stored, name, path) =>
        listOf(stored[name]).flatMap((one) => pointerAt(to, idOf(one), [...path, name])),
      // The panel has one field for all of them.
      place: () => [],
    },
  );
}
