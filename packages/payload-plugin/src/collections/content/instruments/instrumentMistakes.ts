import { parseInstrument } from '@coaching/core/assessment';
import type { Mistake } from '../../../words/issueText.ts';
import { lineOf, rowsOf, type Stored } from '../reading/read.ts';
import { fieldPath } from './fieldPath.ts';
import { type BehaviorKey, toInstrument } from './toInstrument.ts';

/** Formats are found by their names, so the check across fields never sees a nameless or repeated one. */
function formatNameIssues(doc: Stored): Mistake[] {
  const names = rowsOf(doc.formats).map(({ name }) => lineOf(name));
  return names.flatMap((name, index): Mistake[] => {
    const path = ['formats', index, 'name'];
    if (name === undefined) return [{ path, code: 'missing' }];
    return names.indexOf(name) === index ? [] : [{ path, code: 'duplicate_id' }];
  });
}

/** Returns everything that keeps an instrument of the panel from being published; paths lead to the panel's fields. */
export function instrumentMistakes(doc: Stored, behaviorKey: BehaviorKey): Mistake[] {
  const outcome = parseInstrument(toInstrument(doc, '1', behaviorKey));
  const issues = outcome.ok ? [] : (outcome.issues ?? []);
  return [
    ...formatNameIssues(doc),
    ...issues.map(({ path, code }) => ({ path: fieldPath(doc, path), code })),
  ];
}
