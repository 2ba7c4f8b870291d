import type * as z from 'zod';
import { type Issue, type IssueSentence, issueOf } from '../errors/index.ts';
import { issues as sentences } from '../words/en/issues.ts';

/**
 * How the parts of a request are parsed: with what was sent, without which nothing can be told to be missing, and without
 * the library's own messages, which speak of types and in English. A sentence that a schema names itself stays.
 */
export const asInput = { reportInput: true, error: () => '' } as const;

const isSentence = (name: string): name is IssueSentence => Object.hasOwn(sentences, name);

/** The names of the sentences that a schema can name itself, by what they say. */
const nameOf = new Map(Object.entries(sentences).map(([name, sentence]) => [String(sentence), name]));

/** The sentences of formats that the library knows by name. */
const formats: Readonly<Record<string, 'email' | 'instant' | 'date'>> = {
  email: 'email',
  datetime: 'instant',
  date: 'date',
};

function plainIssue(issue: z.core.$ZodIssue, path: Issue['path']): Issue {
  const { code, message } = issue;
  const own = nameOf.get(message);
  if (own !== undefined && isSentence(own)) {
    const wording = { name: own, values: {} };
    return { path, code, message, wording };
  }
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? issueOf(path, code, 'missing')
        : issueOf(path, code, 'wrongKind', { expected: issue.expected });
    case 'too_small': {
      const least = Number(issue.minimum);
      if (issue.origin === 'string') return issueOf(path, code, 'tooShort', { least });
      if (issue.origin === 'array') return issueOf(path, code, 'tooFew', { least });
      return issueOf(path, code, 'tooSmall', { least });
    }
    case 'too_big': {
      const most = Number(issue.maximum);
      if (issue.origin === 'string') return issueOf(path, code, 'tooLong', { most });
      if (issue.origin === 'array') return issueOf(path, code, 'tooMany', { most });
      return issueOf(path, code, 'tooBig', { most });
    }
    case 'invalid_format':
      return issueOf(path, code, formats[issue.format] ?? 'badForm');
    case 'invalid_value':
      return issue.input === undefined
        ? issueOf(path, code, 'missing')
        : issueOf(path, code, 'notOffered', { values: issue.values.map(String).join(', ') });
    case 'unrecognized_keys':
      return issueOf(path, code, 'unknownFields', {
        count: issue.keys.length,
        fields: issue.keys.join(', '),
      });
    default:
      return issueOf(path, code, 'unfit');
  }
}

/**
 * Returns what is wrong with a part of a request, field by field, with the library's codes and sentences of the catalogue.
 *
 * @param error - of a parse as {@link asInput} says
 * @example
 * inputIssues(z.object({ text: textSchema }).safeParse({ text: ' ' }, asInput).error)
 * //=> [{ path: ['text'], code: 'too_small', message: 'Write something here.', … }]
 */
export function inputIssues(error: z.ZodError): Issue[] {
  return error.issues.map((issue) =>
    plainIssue(
      issue,
      issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
    ),
  );
}
