import { fill, type MessageValues } from 'words';
import { coreWords } from '../words/coreWords.ts';
import type { issues } from '../words/en/issues.ts';
import type { Issue } from './CoachingError.ts';
import { type ErrorCode, errorCodes } from './errorCodes.ts';
import { errorText } from './errorText.ts';

type Sentences = typeof issues;

/** The name of a sentence that an issue can say. */
export type IssueSentence = keyof Sentences;

/** What a sentence asks for: nothing, or one object of values. */
type IssueValues<Name extends IssueSentence> =
  unknown extends MessageValues<Sentences[Name]>
    ? []
    : [{ readonly [Value in keyof MessageValues<Sentences[Name]>]: MessageValues<Sentences[Name]>[Value] }];

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorCodes, code);

/**
 * Returns an issue whose sentence stands in the catalogue, so that `issueIn` can say it in any language.
 *
 * @param path - to the field or item
 * @param code - what programs tell it by
 * @param sentence - the name of its sentence, with the values that it asks for
 * @example
 * issueOf(['answers', 'E1'], 'out_of_range', 'itemRange', { item: 'E1', min: 1, max: 5 }).message
 * //=> 'Item “E1” takes whole numbers from 1 to 5.'
 */
export function issueOf<Code extends string, Name extends IssueSentence>(
  path: Issue['path'],
  code: Code,
  sentence: Name,
  ...values: IssueValues<Name>
): Issue & { readonly code: Code };
export function issueOf(
  path: Issue['path'],
  code: string,
  name: IssueSentence,
  values: Readonly<Record<string, string | number>> = {},
): Issue {
  const wording = { name, values };
  return { path, code, message: fill(coreWords('en').issues[name], values), wording };
}

/** An issue as it is answered. */
type SpokenIssue = { path: (string | number)[]; code: string; message: string };

/**
 * Returns the issue as it is answered, in the language that fits the locale best. An issue that is meant for programmers,
 * and so has no sentence in the catalogue, says what its code does.
 */
export function issueIn({ path, code, wording }: Issue, locale: string): SpokenIssue {
  const { issues } = coreWords(locale);
  const unnamed = () => (isErrorCode(code) ? errorText(code, locale) : issues.unfit);
  return { path: [...path], code, message: wording ? fill(issues[wording.name], wording.values) : unnamed() };
}
