import { words } from '../language/words.ts';

/** Returns a lens in words; one that this version does not know keeps its code. */
export function lensName(lens: string): string {
  const names: Readonly<Record<string, string>> = words.assessments.lenses;
  return names[lens] ?? lens;
}
