import type * as z from 'zod';
import type { Mistake } from '../../../words/issueText.ts';
import type { ContentCheck, Targets } from '../ContentDefinition.ts';
import { issuesOf, originalIssues } from './issuesOf.ts';
import { lineOf, type Stored } from './read.ts';

/** Returns the check of a kind of content: core's schema, and every text in the language of the original. */
export function schemaCheck(
  schema: z.ZodType,
  convert: (doc: Stored, targets: Targets) => Stored,
  /** Turns a path of core's shape into the field that editors see. */
  fieldPath: (path: Mistake['path']) => Mistake['path'] = (path) => path,
): ContentCheck {
  return (doc, targets, locales) => {
    const value = convert(doc, targets);
    const parsed = schema.safeParse(value);
    const issues = parsed.success ? [] : issuesOf(parsed.error, value);
    const language = lineOf(doc.language);
    const untold = language === undefined ? [] : originalIssues(value, language, locales);
    return [...issues, ...untold].map((issue) => ({ ...issue, path: fieldPath(issue.path) }));
  };
}
