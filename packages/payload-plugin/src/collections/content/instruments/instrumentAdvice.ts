import { checkInstrument, type Finding, parseInstrument } from '@coaching/core/assessment';
import type { Stored } from '../reading/read.ts';
import { fieldPath } from './fieldPath.ts';
import { type BehaviorKey, toInstrument } from './toInstrument.ts';

/**
 * Returns what an editor should look at in an instrument that could be published; paths lead to the panel's fields.
 *
 * Empty while there are mistakes: they come first, and half an instrument cannot be judged.
 */
export function instrumentAdvice(doc: Stored, behaviorKey: BehaviorKey, locale: string): Finding[] {
  const outcome = parseInstrument(toInstrument(doc, '1', behaviorKey));
  if (!outcome.ok) return [];
  return checkInstrument(outcome.value, { locale }).map((finding) => ({
    ...finding,
    path: fieldPath(doc, finding.path),
  }));
}
