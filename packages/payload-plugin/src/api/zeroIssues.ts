import { type Issue, issueOf } from '@coaching/core';

/** Returns where a text has a zero character in it: PostgreSQL keeps none, and would answer with a fault. */
export function zeroIssues(value: unknown, path: readonly (string | number)[] = []): Issue[] {
  if (typeof value === 'string') {
    return value.includes('\0') ? [issueOf(path, 'invalid_format', 'zeroCharacter')] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => zeroIssues(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...zeroIssues(key, [...path, key]),
    ...zeroIssues(item, [...path, key]),
  ]);
}
