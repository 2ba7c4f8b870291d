import { accepted, type Issue, isCoachingError, issueOf, type Outcome, refused } from '@coaching/core';
import { type Instrument, type ScoreSheet, scoreResponses } from '@coaching/core/assessment';
import type { FrozenInstrument } from './frozenInstruments.ts';

/** Answers by item; null is "not observed". */
export type Answers = Readonly<Record<string, number | null>>;

/** Returns the scores of these answers, or which of them do not fit their items. */
export function scoreAnswers(
  { compiled }: FrozenInstrument,
  answers: Answers,
): Outcome<ScoreSheet, 'invalid_answer'> {
  try {
    return accepted(scoreResponses(compiled, answers));
  } catch (error) {
    if (!isCoachingError(error) || error.code !== 'invalid_answer') throw error;
    const issues = error.issues.map((issue) => ({ ...issue, path: ['answers', ...issue.path] }));
    return refused('invalid_answer', issues);
  }
}

/**
 * Returns the saved answers with the new ones.
 *
 * Null is an answer where the item offers "not observed"; elsewhere it takes the saved answer back.
 */
export function mergeAnswers(
  { instrument }: FrozenInstrument,
  saved: Answers,
  given: Answers,
): Record<string, number | null> {
  const merged = new Map(Object.entries({ ...saved, ...given }));
  for (const item of instrument.items)
    if (merged.get(item.id) === null && !offersNotObserved(instrument, item.format)) merged.delete(item.id);
  return Object.fromEntries(merged);
}

/** Returns an issue for each item that has no answer yet; "not observed" is one where the item offers it. */
export function unansweredItems({ instrument }: FrozenInstrument, answers: Answers): Issue[] {
  return instrument.items
    .filter(({ id, format }) => {
      const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
      return answer === undefined || (answer === null && !offersNotObserved(instrument, format));
    })
    .map(({ id }) => issueOf(['answers', id], 'answer_missing', 'itemUnanswered'));
}

function offersNotObserved(instrument: Instrument, name: string): boolean {
  const format = instrument.formats[name];
  return format?.kind === 'rating' && format.notObserved === true;
}
