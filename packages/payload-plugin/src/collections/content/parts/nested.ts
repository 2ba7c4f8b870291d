import type { ArrayField, GroupField } from '../../../host/types.ts';
import type { Settings } from '../../../options.ts';
import { counted, inAllLanguages, named } from '../../../words/inAllLanguages.ts';
import type { PluginWords } from '../../../words/pluginWords.ts';
import { flag as flagField } from '../fields/fields.ts';
import { groupOf, isStored, rowsOf, type Stored } from '../reading/read.ts';
import { fieldsOf, oneField, type Part, type Parts, pointersOfParts, readParts, writeParts } from './Part.ts';
import { labelOf, type Named } from './values.ts';

type Rows = (words: PluginWords) => {
  readonly label: string;
  readonly help: string;
  readonly singular: string;
  readonly plural: string;
};

const arrayField = (
  name: string,
  words: Rows,
  dbName: string,
  parts: Parts,
  settings: Settings,
): ArrayField => ({
  name,
  type: 'array',
  dbName,
  label: labelOf(words),
  labels: counted(words),
  admin: { description: inAllLanguages((all) => words(all).help) },
  fields: fieldsOf(parts, settings),
});

/** Returns a part of any number of rows, each with these parts. */
export function rows(words: Rows, dbName: string, parts: Parts): Part {
  return oneField(
    (name, settings) => arrayField(name, words, dbName, parts, settings),
    (stored, targets) => rowsOf(stored).map((row) => readParts(parts, row, targets)),
    (value, writer) =>
      rowsOf(value).map((row) => ({ id: writer.rowId(), ...writeParts(parts, row, writer) })),
    {
      pointers: (stored, name, path) =>
        rowsOf(stored[name]).flatMap((row, index) => pointersOfParts(parts, row, [...path, name, index])),
    },
  );
}

/** Returns a part of any number of texts: rows with one part, which core takes without the row around it. */
export function list(words: Rows, dbName: string, of: { readonly name: string; readonly part: Part }): Part {
  const { name: inner, part } = of;
  return oneField(
    (name, settings) => arrayField(name, words, dbName, { [inner]: part }, settings),
    (stored, targets) => rowsOf(stored).map((row) => part.read(row, inner, targets)),
    (value, writer) =>
      (Array.isArray(value) ? value : []).map((one: unknown) => ({
        id: writer.rowId(),
        ...part.write(one, inner, writer),
      })),
    { place: (rest) => (rest.length === 1 ? [...rest, inner] : rest) },
  );
}

type Group = (words: PluginWords) => { readonly label: string; readonly help?: string };

const groupField = (
  name: string,
  words: Group,
  parts: Parts,
  settings: Settings,
  admin: NonNullable<GroupField['admin']> = {},
): GroupField => {
  const help = inAllLanguages((all) => words(all).help ?? '');
  const isHelpful = Object.values(help).some((sentence) => sentence !== '');
  return {
    name,
    type: 'group',
    label: labelOf(words),
    admin: { ...admin, ...(isHelpful ? { description: help } : {}) },
    fields: fieldsOf(parts, settings),
  };
};

const inside = (parts: Parts): Pick<Part, 'pointers'> => ({
  pointers: (stored, name, path) => pointersOfParts(parts, groupOf(stored[name]), [...path, name]),
});

/** Returns a part that groups others. */
export function group(words: Group, parts: Parts): Part {
  return oneField(
    (name, settings) => groupField(name, words, parts, settings),
    (stored, targets) => readParts(parts, groupOf(stored), targets),
    (value, writer) => writeParts(parts, groupOf(value), writer),
    inside(parts),
  );
}

/** Returns a group that is there only where a checkbox before it is ticked. */
export function groupBehind(
  checkbox: { readonly name: string; readonly words: Named },
  words: Group,
  parts: Parts,
): Part {
  const isTicked = (stored: Stored) => stored[checkbox.name] === true;
  return {
    ...inside(parts),
    fields: (name, settings) => [
      flagField({ name: checkbox.name, ...named(checkbox.words) }),
      groupField(name, words, parts, settings, { condition: isTicked }),
    ],
    read: (stored, name, targets) =>
      isTicked(stored) ? readParts(parts, groupOf(stored[name]), targets) : undefined,
    write: (value, name, writer) => ({
      [checkbox.name]: isStored(value),
      ...(isStored(value) ? { [name]: writeParts(parts, value, writer) } : {}),
    }),
  };
}
