import type { Localized } from '@coaching/core';

/** A document or a row of one, as the database gives it. */
export type Stored = Readonly<Record<string, unknown>>;

/** Returns whether the value is an object with fields. */
export function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the group's fields, or none. */
export function groupOf(value: unknown): Stored {
  return isStored(value) ? value : {};
}

/** Returns the rows of an array or blocks field. */
export function rowsOf(value: unknown): readonly Stored[] {
  return Array.isArray(value) ? value.map(groupOf) : [];
}

/** Returns the text without spaces around it, or undefined where nothing is written. */
export function lineOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** Returns the number, or undefined where none is given. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** Returns the text in the languages in which it is written, or undefined where it is in none. */
export function localizedOf(value: unknown): Localized | undefined {
  if (!isStored(value)) return lineOf(value);
  const texts = Object.entries(value).flatMap(([locale, text]) => {
    const written = lineOf(text);
    return written === undefined ? [] : [[locale, written] as const];
  });
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

/** Returns the id that a relation holds, also where the document has been put in its place. */
export function idOf(value: unknown): string | undefined {
  const id = isStored(value) ? value.id : value;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

/** Returns the object without the fields that are undefined. */
export function given<Value extends Stored>(value: Value): Partial<Value> {
  const result: Partial<Value> = {};
  for (const key in value) if (value[key] !== undefined) result[key] = value[key];
  return result;
}
