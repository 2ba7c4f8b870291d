import { vi } from 'vitest';
import { readPage } from './mailbox.ts';

/** Returns the secrets of the raters' links out of the mailbox, once each of these addresses has a mail. */
export async function raterTokens(addresses: readonly string[]): Promise<string[]> {
  const tokens = new Map<string, string>();
  const collect = async () => {
    const list = await readPage('/mailbox');
    for (const [, path = '', entry = ''] of list.matchAll(/<a href="(\/mailbox\/[0-9a-f-]+)">(.*?)<\/a>/gs)) {
      const address = addresses.find((one) => entry.includes(one));
      if (address === undefined || tokens.has(address)) continue;
      const token = /\/feedback\/([\w-]{43})/.exec(await readPage(path))?.[1];
      if (token) tokens.set(address, token);
    }
    if (tokens.size < addresses.length)
      throw new Error(`${tokens.size} of ${addresses.length} mails have come.`);
  };
  await vi.waitFor(collect, { timeout: 30_000, interval: 500 });
  return addresses.map((address) => tokens.get(address) ?? '');
}
