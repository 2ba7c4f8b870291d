import type { SessionKind } from './sessionKind.ts';

const firstTalkMinutes = 30;

/**
 * Returns how long a session of this kind is, in minutes: the first talks are short.
 *
 * @param agreed - minutes of a session of this engagement
 * @example
 * sessionMinutes('chemistry', 60) //=> 30
 * sessionMinutes('coaching', 60) //=> 60
 */
export function sessionMinutes(kind: SessionKind, agreed: number): number {
  return kind === 'chemistry' || kind === 'intake' ? firstTalkMinutes : agreed;
}
