import { CoachingError, type Issue } from '../../../errors/index.ts';
import type { CompiledInstrument } from '../compileInstrument.ts';

/**
 * Returns the codes of many respondents' answers, as `scoreMatrix` takes them: item by item, 0 for a missing answer, else
 * the answer − minimum + 1.
 *
 * @param rows - respondents × items, in the order of the instrument's items; `null` for no answer and "not observed"
 * @throws CoachingError `invalid_matrix` for a row of another length
 * @throws CoachingError `invalid_answer` with the item's id and the respondent for an answer that the item does not take
 * @example
 * codeMatrix(compiled, [[4], [null]]) //=> Uint8Array [4, 0]   (one item on 1..5)
 */
export function codeMatrix(
  compiled: CompiledInstrument,
  rows: readonly (readonly (number | null)[])[],
): Uint8Array {
  const { items } = compiled;
  const codes = new Uint8Array(items.length * rows.length);
  rows.forEach((row, respondent) => {
    if (row.length !== items.length) {
      const message = `Respondent ${respondent + 1} has ${row.length} answers for ${items.length} items.`;
      throw broken('invalid_matrix', [respondent], message);
    }
    items.forEach(({ id, min, max }, item) => {
      const answer = row[item] ?? null;
      if (answer === null) return;
      if (!Number.isInteger(answer) || answer < min || answer > max) {
        const message = `Item “${id}”, respondent ${respondent + 1}: ${answer} is not a whole number from ${min} to ${max}.`;
        throw broken('invalid_answer', [id, respondent], message);
      }
      codes[item * rows.length + respondent] = answer - min + 1;
    });
  });
  return codes;
}

function broken(
  code: 'invalid_matrix' | 'invalid_answer',
  path: Issue['path'],
  message: string,
): CoachingError {
  return new CoachingError(code, { message, issues: [{ path, code, message }] });
}
