import { integer, line, sealedText } from '../practice/column.ts';
import { definePractice } from '../practice/definePractice.ts';

/** Answers that were given, so that a repeated request gets the same one. */
export const idempotencyKeys = definePractice({
  name: 'idempotencyKeys',
  columns: { bodyHash: line(), status: integer(), answer: sealedText() },
});
