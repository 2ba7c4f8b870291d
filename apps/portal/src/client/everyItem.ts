import type { List } from '@coaching/sdk';

/** Returns the items of all pages of a list; for lists that one person's coaching keeps short. */
export async function everyItem<Item>(list: List<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}
