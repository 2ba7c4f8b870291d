import { pluginWords } from '../../words/pluginWords.ts';
import type { Person } from '../shared/people.ts';

/** Returns the leader's name for a mail; who has no account any more has one in its language. */
export function leaderName(leader: Person | null, locale: string): string {
  return leader?.name ?? pluginWords(locale).people.formerMember;
}
