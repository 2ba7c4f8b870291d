import { CoachingError } from '../errors/index.ts';

/** Respondents × items; `null` is a missing answer. */
export type Rows = readonly (readonly (number | null)[])[];

/**
 * Throws unless every row has as many answers as the first, each of them a finite number or `null`.
 *
 * @throws CoachingError `too_few_respondents` | `too_few_items` | `invalid_matrix` | `invalid_score`
 */
export function assertRows(
  rows: Rows,
  atLeast: { readonly respondents: number; readonly items: number },
): void {
  const items = rows[0]?.length ?? 0;
  if (rows.length < atLeast.respondents) throw new CoachingError('too_few_respondents');
  if (items < atLeast.items) throw new CoachingError('too_few_items');
  rows.forEach((row, respondent) => {
    if (row.length !== items) {
      const message = `Respondent ${respondent + 1} has ${row.length} answers, the first has ${items}.`;
      throw new CoachingError('invalid_matrix', {
        message,
        issues: [{ path: [respondent], code: 'invalid_matrix', message }],
      });
    }
    const item = row.findIndex((answer) => answer !== null && !Number.isFinite(answer));
    if (item < 0) return;
    const message = `Respondent ${respondent + 1}, item ${item + 1}: ${row[item]} is not a finite number.`;
    throw new CoachingError('invalid_score', {
      message,
      issues: [{ path: [respondent, item], code: 'invalid_score', message }],
    });
  });
}

/** Returns the respondents who answered every item. */
export function completeRows(rows: Rows): number[][] {
  return rows.flatMap((row) => {
    const answers = row.filter((answer) => answer !== null);
    return answers.length === row.length ? [answers] : [];
  });
}

/**
 * Throws unless every answer lies in the range.
 *
 * @throws CoachingError `invalid_scale` | `invalid_answer`
 */
export function assertInRange(rows: Rows, range: { readonly min: number; readonly max: number }): void {
  const { min, max } = range;
  if (!(min < max && Number.isFinite(max - min))) {
    throw new CoachingError('invalid_scale', { message: 'The range must end above where it starts.' });
  }
  rows.forEach((row, respondent) => {
    const item = row.findIndex((answer) => answer !== null && !(answer >= min && answer <= max));
    if (item < 0) return;
    const message = `Respondent ${respondent + 1}, item ${item + 1}: ${row[item]} is not between ${min} and ${max}.`;
    throw new CoachingError('invalid_answer', {
      message,
      issues: [{ path: [respondent, item], code: 'invalid_answer', message }],
    });
  });
}
