/** One page of a list. */
export interface Page<Item> {
  items: Item[];
  /** The cursor of the next page, or null on the last one. */
  next: string | null;
}

/**
 * A list: `await` gives its first page, `for await` goes through the items of all pages.
 *
 * @example
 * const { items, next } = await client.engagements.list();
 * for await (const engagement of client.engagements.list()) console.log(engagement.state);
 */
export interface List<Item> extends Promise<Page<Item>>, AsyncIterable<Item> {
  /** Goes through the list page by page. */
  pages(): AsyncIterable<Page<Item>>;
}

/**
 * Returns a list. Its first page is asked for at once, each further one when it is needed.
 *
 * @param pageAt - gets the page at a cursor; the first one without
 */
export function listOf<Item>(pageAt: (cursor?: string) => Promise<Page<Item>>): List<Item> {
  const first = pageAt();
  async function* pages() {
    let page = await first;
    yield page;
    while (page.next !== null) {
      page = await pageAt(page.next);
      yield page;
    }
  }
  async function* items() {
    for await (const page of pages()) yield* page.items;
  }
  return Object.assign(first, { pages, [Symbol.asyncIterator]: items });
}
