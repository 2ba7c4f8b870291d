import { lineOf } from '../collections/content/reading/read.ts';
import type { FormState } from '../host/types.ts';

/** One item as it stands in the form. */
export type FormItem = { readonly id: string; readonly text: string | undefined };

const read = new WeakMap<FormState, readonly FormItem[]>();
let last: { readonly text: string; readonly items: readonly FormItem[] } | undefined;

/**
 * Returns the items of the form that have an id.
 *
 * The list is made once a state of the form, and is the same object as long as no item changes: every row of every
 * scale asks for it, and is drawn again only when it is another.
 */
export function formItems(fields: FormState): readonly FormItem[] {
  const known = read.get(fields);
  if (known) return known;
  const fresh = (fields.items?.rows ?? []).flatMap((_, row): FormItem[] => {
    const id = lineOf(fields[`items.${row}.key`]?.value);
    return id === undefined ? [] : [{ id, text: lineOf(fields[`items.${row}.text`]?.value) }];
  });
  const text = JSON.stringify(fresh);
  if (last?.text !== text) last = { text, items: fresh };
  read.set(fields, last.items);
  return last.items;
}
