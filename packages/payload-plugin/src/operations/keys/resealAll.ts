import { recordDefinitions } from '../../collections/index.ts';
import { dataKeyIn } from '../../vault/seal.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { resealJobs } from './resealJobs.ts';
import { type Due, isPlain, type Resealed, resealRecords } from './resealRecords.ts';

/** What was stored before it was confidential. */
export const plainTexts: Due = (text) => isPlain(text);

/** What a master key sealed itself, before there were data keys, and what nobody sealed. */
export const earlierTexts: Due = (text) => dataKeyIn(text) === null;

/** What would be sealed with another key today. */
export const oldTexts: Due = (text, vault) => earlierTexts(text, vault) || !vault.isNewest(text);

/** Seals every stored text that is due; how many there were. */
export async function resealAll(due: Due, context: OperationContext): Promise<Resealed> {
  let sealed = await resealJobs(due, context);
  let broken = 0;
  for (const definition of recordDefinitions) {
    const done = await resealRecords(definition, due, context);
    sealed += done.sealed;
    broken += done.broken;
  }
  return { sealed, broken };
}
