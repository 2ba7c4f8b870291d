import type * as z from 'zod';
import type { Mistake } from '../../../words/issueText.ts';
import { isStored } from './read.ts';

function valueAt(value: unknown, path: Mistake['path']): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return typeof step === 'number' ? inner[step] : undefined;
    return isStored(inner) ? inner[step] : undefined;
  }, value);
}

function codeOf(code: string): string {
  return code === 'too_small' || code === 'too_big' || code === 'custom' ? code : 'invalid';
}

/** Returns what a schema of core refuses in `value`, with a code of ours: what is not there is `missing`. */
export function issuesOf(error: z.ZodError, value: unknown): Mistake[] {
  return error.issues.map((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    const code = valueAt(value, path) === undefined ? 'missing' : codeOf(issue.code);
    return { path, code };
  });
}

/** Returns the texts that exist in some languages, but not in that of the original. */
export function originalIssues(
  value: unknown,
  language: string,
  locales: readonly string[],
  path: Mistake['path'] = [],
): Mistake[] {
  if (Array.isArray(value))
    return value.flatMap((entry: unknown, index) =>
      originalIssues(entry, language, locales, [...path, index]),
    );
  if (!isStored(value)) return [];
  const keys = Object.keys(value);
  if (keys.length === 0 || !keys.every((key) => locales.includes(key)))
    return keys.flatMap((key) => originalIssues(value[key], language, locales, [...path, key]));
  const base = language.split('-')[0] ?? language;
  if (keys.includes(language) || keys.includes(base)) return [];
  return [{ path, code: 'original_missing' }];
}
