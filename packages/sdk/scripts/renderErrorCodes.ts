import { type ErrorCode, errorCodes, errorText } from '@coaching/core/api';
import { docText } from './typeText.ts';

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorCodes, code);

/** Returns the text of `apiErrorCodes.ts`: the codes that the API answers with, as a type and as a list. */
export function renderErrorCodes(): string {
  const entries = Object.entries(errorCodes);
  const lines = entries.map(
    ([code, { status }]) =>
      `${docText([`${status}: ${isErrorCode(code) ? errorText(code) : ''}`])}| '${code}'`,
  );
  return [
    `/** A code that the API answers with. */\nexport type ApiErrorCode =\n${lines.join('\n')};`,
    `const codes = '${entries.map(([code]) => code).join(' ')}';`,
    `/** Returns whether this version of the contract knows the code. */\nexport const isApiErrorCode = (code: unknown): code is ApiErrorCode =>\n  typeof code === 'string' && \` \${codes} \`.includes(\` \${code} \`);`,
  ].join('\n\n');
}
