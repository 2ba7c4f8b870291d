import { accepted, type Issue, type Outcome, refused } from '../errors/index.ts';
import type { Instrument } from './instrument.ts';
import { instrumentSchema } from './instrumentSchema.ts';
import { schemaIssues } from './schemaIssues.ts';

/**
 * Returns the instrument that `value` is, or the refusal `invalid_instrument` with every mistake found: where it is,
 * a code, and a sentence for the editor who has to mend it.
 *
 * Mistakes across fields (an unknown item in a scale, say) are looked for once the fields are well formed.
 *
 * @example
 * parseInstrument({}).ok //=> false
 */
export function parseInstrument(value: unknown): Outcome<Instrument, 'invalid_instrument'> {
  const parsed = instrumentSchema.safeParse(value, { reportInput: true });
  if (parsed.success) return accepted(parsed.data);
  const issues: readonly Issue[] = schemaIssues(parsed.error);
  return refused('invalid_instrument', issues);
}
