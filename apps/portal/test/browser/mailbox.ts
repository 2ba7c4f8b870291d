import { inject, vi } from 'vitest';

/** Returns the text of a page of the CMS. */
export const readPage = async (path: string): Promise<string> =>
  (await fetch(`${inject('cmsUrl')}${path}`)).text();

/** Returns what `pattern` finds in the newest mail to an address in which it finds something, once there is one. */
export async function findInMail(address: string, pattern: RegExp): Promise<string> {
  const find = async () => {
    const list = await readPage('/mailbox');
    for (const [, path = '', entry = ''] of list.matchAll(/<a href="(\/mailbox\/[0-9a-f-]+)">(.*?)<\/a>/gs)) {
      const found = entry.includes(address) ? pattern.exec(await readPage(path))?.[1] : undefined;
      if (found !== undefined) return found;
    }
    throw new Error(`No mail to ${address} has come.`);
  };
  return vi.waitFor(find, { timeout: 30_000, interval: 500 });
}
