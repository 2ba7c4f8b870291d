import type * as z from 'zod';
import type { Issue } from '../../../errors/index.ts';

type SchemaIssue = z.core.$ZodIssue;

/**
 * How a value is parsed whose mistakes {@link schemaIssues} puts into sentences: with the input, without which nothing
 * can be told to be missing, and without the library's own messages, which speak of types. A schema's sentence stays.
 */
export const plainly = { reportInput: true, error: () => '' } as const;

/**
 * Returns the issues of a failed parse with a code and a sentence that needs no knowledge of types.
 *
 * @param error - of a parse as {@link plainly} says
 */
export function schemaIssues(error: z.ZodError): Issue[] {
  return error.issues.flatMap((issue) => plainIssues(issue, []));
}

function plainIssues(issue: SchemaIssue, parent: Issue['path']): Issue[] {
  const path = [...parent, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const field = `“${path.at(-1) ?? 'value'}”`;
  const own = issue.message === '' ? undefined : issue.message;
  switch (issue.code) {
    case 'custom':
      return [
        {
          path,
          code: typeof issue.params?.code === 'string' ? issue.params.code : 'invalid',
          message: issue.message,
        },
      ];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        code: 'unknown_field',
        message: `There is no field “${key}” here. Check the spelling, or remove it.`,
      }));
    case 'invalid_union': {
      if (own !== undefined) return [{ path, code: 'invalid', message: own }];
      const branch = closestBranch(issue.errors);
      return branch
        ? branch.flatMap((inner) => plainIssues(inner, path))
        : [
            {
              path,
              code: 'missing',
              message: `${field} is missing or empty. Give it in at least one language.`,
            },
          ];
    }
    case 'invalid_type':
      return issue.input === undefined
        ? [{ path, code: 'missing', message: own ?? `${field} is missing.` }]
        : [{ path, code: 'wrong_kind', message: own ?? `${field} is not what belongs here.` }];
    case 'too_small':
      return [{ path, code: 'too_small', message: own ?? `${field} is empty or too small.` }];
    case 'too_big':
      return [{ path, code: 'too_big', message: own ?? `${field} is too large.` }];
    default:
      return [{ path, code: 'invalid', message: own ?? `${field} is not what belongs here.` }];
  }
}

/** Returns the branch that was nearly right: the one whose mistakes lie deeper than the value itself. */
function closestBranch(branches: readonly (readonly SchemaIssue[])[]): readonly SchemaIssue[] | undefined {
  const inside = branches.filter((issues) =>
    issues.some(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  return [...inside].sort((a, b) => a.length - b.length)[0];
}
