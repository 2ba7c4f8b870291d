import { accepted, type Issue, type Outcome, refused } from '../../../errors/index.ts';
import { type Instrument, instrumentShape } from '../instrument.ts';
import { instrumentIssues } from './instrumentIssues.ts';
import { plainly, schemaIssues } from './schemaIssues.ts';

/**
 * Schema of `Instrument`, with the checks across fields: every id is unique, every key leads to an item, every range
 * is a range. `parseInstrument` puts its issues into sentences.
 */
export const instrumentSchema = instrumentShape.superRefine((instrument, context) => {
  for (const { path, code, message } of instrumentIssues(instrument)) {
    context.addIssue({ code: 'custom', path: [...path], message, params: { code } });
  }
});

/**
 * Returns the instrument that `value` is, or the refusal `invalid_instrument` with every mistake found: where it is,
 * a code, and a sentence for the editor who has to mend it.
 *
 * Mistakes across fields (an unknown item in a scale, say) are looked for once items, formats and scales are well formed.
 *
 * @example
 * parseInstrument({}).ok //=> false
 */
export function parseInstrument(value: unknown): Outcome<Instrument, 'invalid_instrument'> {
  const parsed = instrumentSchema.safeParse(value, plainly);
  if (parsed.success) return accepted(parsed.data);
  const issues: readonly Issue[] = schemaIssues(parsed.error);
  return refused('invalid_instrument', [...issues, ...issuesAcross(value, issues)]);
}

/** Stands for a field that is wrong by itself and says nothing about items, formats and scales. */
const standIns: Readonly<Record<string, unknown>> = {
  id: 'id',
  version: '1',
  title: 'Title',
  description: undefined,
  instructions: undefined,
  lens: 'behavior',
  license: { name: 'License' },
  source: 'Source',
  language: 'en',
  norms: undefined,
};

/** A missing license hides no mistake in a scale: an editor who has mended one thing should not find two new ones. */
function issuesAcross(value: unknown, issues: readonly Issue[]): readonly Issue[] {
  if (typeof value !== 'object' || value === null) return [];
  const wrong = new Set(issues.map(({ path: [field] }) => String(field)));
  const beside = Object.entries(standIns).filter(([field]) => wrong.has(field));
  const repaired = instrumentShape.safeParse({ ...value, ...Object.fromEntries(beside) });
  // A refusal from across the fields comes with well-formed fields: nothing is left to look for.
  if (!repaired.success || beside.length === 0) return [];
  return instrumentIssues(repaired.data).filter(
    ({ path: [field], code }) =>
      !wrong.has(String(field)) && !(code === 'original_missing' && wrong.has('language')),
  );
}
