import type { OperationContext } from '../shared/OperationContext.ts';
import { oldTexts, resealAll } from './resealAll.ts';
import { retireDataKeys } from './retireDataKeys.ts';

/** How often a job looks again for texts that somebody has written back meanwhile, before it is tried again later. */
const rounds = 5;

/**
 * Seals every text with the newest key of its scope, and destroys the keys that are of no use any more.
 *
 * It can be interrupted at any time and run again: what is done is done, and a key goes after its last text.
 *
 * @throws while a key is still needed, so that the job is tried again
 */
export async function resealTexts(context: OperationContext): Promise<void> {
  let left = 0;
  for (let round = 0; round < rounds; round += 1) {
    await resealAll(oldTexts, context);
    left = await retireDataKeys(context);
    if (left === 0) return;
  }
  throw new Error(`${left} old data keys are still in use.`);
}
