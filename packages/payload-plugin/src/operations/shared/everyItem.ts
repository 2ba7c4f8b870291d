import type { Page } from './findPage.ts';

/** How many items are read at a time where all of them are wanted. */
const limit = 500;

/** Returns all items of a list that is read page by page, however many there are. */
export async function everyItem<Item>(
  readPage: (page: Page) => Promise<{ readonly items: readonly Item[]; readonly next: string | null }>,
): Promise<Item[]> {
  const all: Item[] = [];
  let cursor: string | null = null;
  do {
    const { items, next } = await readPage({ limit, ...(cursor === null ? {} : { cursor }) });
    all.push(...items);
    cursor = next;
  } while (cursor !== null);
  return all;
}
