import * as z from 'zod';
import { type ErrorCode, errorText, type Issue, issueIn } from '../errors/index.ts';
import { missingSchema } from './groups/engagements.ts';

/** Schema of the body of every answer that is not a success. */
export const problemSchema = z
  .object({
    code: z.string().describe('A code of the error table.'),
    message: z.string().describe('What to do, in one sentence.'),
    issues: z
      .array(missingSchema)
      .describe('What is wrong, field by field; empty where it concerns the whole request.'),
    requestId: z.string(),
  })
  .meta({ id: 'Problem', description: 'Why a request was refused.' });

/** The body of every answer that is not a success. */
export type Problem = z.output<typeof problemSchema>;

/**
 * Returns the body that tells a caller why they were refused.
 *
 * @param locale - the language that the caller reads
 */
export function problemOf(
  code: ErrorCode,
  requestId: string,
  locale: string,
  issues: readonly Issue[] = [],
): Problem {
  return {
    code,
    message: errorText(code, locale),
    issues: issues.map((issue) => issueIn(issue, locale)),
    requestId,
  };
}
