import type { FormState } from 'payload';
import { lineOf } from '../collections/content/reading/read.ts';

/** Returns the position and the text of the item with this id in the form, or null where there is none. */
export function itemText(
  fields: FormState,
  id: string | undefined,
): { readonly number: number; readonly text: string | undefined } | null {
  if (id === undefined) return null;
  const rows = fields.items?.rows ?? [];
  const index = rows.findIndex((_, position) => lineOf(fields[`items.${position}.key`]?.value) === id);
  return index < 0 ? null : { number: index + 1, text: lineOf(fields[`items.${index}.text`]?.value) };
}
