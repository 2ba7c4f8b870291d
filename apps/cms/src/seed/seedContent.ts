import { importContent } from '@coaching/payload-plugin';
import { starterContent } from '@coaching/starter-content';
import type { Payload } from 'payload';
import { bfiInstrument } from './data/bfiInstrument.ts';

/** Publishes the starter content and a demo instrument with norms; content whose key is there already is left alone. */
export async function seedContent(payload: Payload): Promise<void> {
  await importContent(payload, {
    ...starterContent,
    instruments: [...starterContent.instruments, bfiInstrument()],
  });
}
