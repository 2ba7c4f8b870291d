import type { Issue } from '@coaching/core';
import { parseInstrument } from '@coaching/core/assessment';
import { lineOf, rowsOf, type Stored } from '../reading/read.ts';
import { fieldPath } from './fieldPath.ts';
import { type BehaviorKey, toInstrument } from './toInstrument.ts';

/** Formats are found by their names, so the check across fields never sees a nameless or repeated one. */
function formatNameIssues(doc: Stored): Issue[] {
  const names = rowsOf(doc.formats).map(({ name }) => lineOf(name));
  return names.flatMap((name, index): Issue[] => {
    const path = ['formats', index, 'name'];
    if (name === undefined) return [{ path, code: 'missing', message: 'Give this answer format a name.' }];
    if (names.indexOf(name) === index) return [];
    const message = `Two answer formats are called “${name}”. Give this one another name.`;
    return [{ path, code: 'duplicate_id', message }];
  });
}

/** Returns everything that keeps an instrument of the panel from being published; paths lead to the panel's fields. */
export function instrumentMistakes(doc: Stored, behaviorKey: BehaviorKey): Issue[] {
  const outcome = parseInstrument(toInstrument(doc, '1', behaviorKey));
  const issues = outcome.ok ? [] : (outcome.issues ?? []);
  return [
    ...formatNameIssues(doc),
    ...issues.map((issue) => ({ ...issue, path: fieldPath(doc, issue.path) })),
  ];
}
