import { instrumentShape } from './instrument.ts';
import { instrumentIssues } from './instrumentIssues.ts';

/**
 * Schema of `Instrument`, with the checks across fields: every id is unique, every key leads to an item, every range
 * is a range. `parseInstrument` puts its issues into sentences.
 */
export const instrumentSchema = instrumentShape.superRefine((instrument, context) => {
  for (const { path, code, message } of instrumentIssues(instrument)) {
    context.addIssue({ code: 'custom', path: [...path], message, params: { code } });
  }
});
