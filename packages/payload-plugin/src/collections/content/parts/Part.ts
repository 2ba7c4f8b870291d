import type { Issue } from '@coaching/core';
import type { Field } from '../../../host/types.ts';
import type { Settings } from '../../../options.ts';
import type { Pointer, Targets } from '../ContentDefinition.ts';
import { row } from '../fields/fields.ts';
import { given, type Stored } from '../reading/read.ts';
import type { PanelData, Writer } from './Writer.ts';

/**
 * One part of a kind of content under its name in core: the fields in which editors write it, how they are read as core
 * describes it, and how it is written when content is brought in. What is missing stays missing, for the check to find.
 */
export type Part = {
  /** Two parts of half the width that follow each other stand side by side. */
  readonly half?: boolean;
  fields(name: string, settings: Settings): readonly Field[];
  /** Returns the value as core describes it, or undefined where there is none. */
  read(stored: Stored, name: string, targets: Targets): unknown;
  /** Returns the data of the fields; a value that is no such thing is written as nothing. */
  write(value: unknown, name: string, writer: Writer): PanelData;
  /** Returns where the fields point at other content; `path` leads to what they stand in. */
  pointers?(stored: Stored, name: string, path: Issue['path']): readonly Pointer[];
  /** Turns a path inside the value into the field of the panel, as a path after the part's name. */
  place?(rest: Issue['path']): Issue['path'];
};

/** Parts by the name of their field in core, in the order of the panel. */
export type Parts = Readonly<Record<string, Part>>;

/** Returns the fields of the parts, halves side by side. */
export function fieldsOf(parts: Parts, settings: Settings): Field[] {
  const fields: Field[] = [];
  let beside: readonly Field[] = [];
  for (const [name, part] of Object.entries(parts)) {
    const own = part.fields(name, settings);
    if (!part.half) fields.push(...own);
    else if (beside.length === 0) beside = own;
    else {
      fields.push(row(...beside, ...own));
      beside = [];
    }
  }
  return [...fields, ...beside];
}

/** Returns what the fields hold, as core describes it. */
export function readParts(parts: Parts, stored: Stored, targets: Targets): Stored {
  return given(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, part.read(stored, name, targets)] as const),
    ),
  );
}

/** Returns the data of all fields. */
export function writeParts(parts: Parts, value: Stored, writer: Writer): PanelData {
  return Object.assign(
    {},
    ...Object.entries(parts).map(([name, part]) => part.write(value[name], name, writer)),
  );
}

/** Returns every place where the fields point at other content. */
export function pointersOfParts(parts: Parts, stored: Stored, path: Issue['path'] = []): readonly Pointer[] {
  return Object.entries(parts).flatMap(([name, part]) => part.pointers?.(stored, name, path) ?? []);
}

/** Returns a part of one field. */
export function oneField(
  field: (name: string, settings: Settings) => Field,
  read: (stored: unknown, targets: Targets) => unknown,
  write: (value: unknown, writer: Writer) => unknown,
  more: Pick<Part, 'half' | 'pointers' | 'place'> = {},
): Part {
  return {
    ...more,
    fields: (name, settings) => [field(name, settings)],
    read: (stored, name, targets) => read(stored[name], targets),
    write: (value, name, writer) => ({ [name]: write(value, writer) }),
  };
}
