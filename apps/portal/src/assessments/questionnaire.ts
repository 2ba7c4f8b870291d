import type { PublishedInstrument, ResponseFormat } from '@coaching/sdk';
import type { Answers } from './answersDraft.ts';

type Item = PublishedInstrument['items'][number];

/** One way to answer an item: null is "not observed". */
export type AnswerOption = { readonly value: number | null; readonly label: string };

/**
 * Returns the items in pages of nearly equal length, none longer than `size`.
 *
 * @example
 * itemPages(tenItems, 8).map((page) => page.length) //=> [5, 5]
 */
export function itemPages(items: readonly Item[], size = 8): readonly (readonly Item[])[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, page) =>
    items.slice(Math.round((page * items.length) / pages), Math.round(((page + 1) * items.length) / pages)),
  );
}

/**
 * Returns how an item can be answered, in the order in which it is shown.
 *
 * A rating counts from the format's lowest step; a forced choice from 0. Without labels the step itself is the label.
 */
export function answerOptions(format: ResponseFormat, notObserved: string): readonly AnswerOption[] {
  if (format.kind === 'forcedChoice') return format.options.map((label, value) => ({ value, label }));
  const steps = Array.from({ length: format.max - format.min + 1 }, (_, index) => ({
    value: format.min + index,
    label: format.labels?.[index] ?? String(format.min + index),
  }));
  return format.notObserved ? [...steps, { value: null, label: notObserved }] : steps;
}

/** Returns whether an item has an answer; "not observed" is one only where the format offers it. */
export function isAnswered(item: Item, instrument: PublishedInstrument, answers: Answers): boolean {
  const answer = answers[item.id];
  if (answer !== null) return answer !== undefined;
  const format = instrument.formats[item.format];
  return format?.kind === 'rating' && format.notObserved === true;
}

/** Returns the items that still have no answer, in the order of the questionnaire. */
export function openItems(instrument: PublishedInstrument, answers: Answers): readonly Item[] {
  return instrument.items.filter((item) => !isAnswered(item, instrument, answers));
}
