import { words } from '../language/words.ts';

/** Returns what a kind of record is called; of a kind that a newer server knows, its name there. */
export function kindName(kind: string): string {
  return Object.entries(words.privacy.kinds).find(([name]) => name === kind)?.[1] ?? kind;
}
