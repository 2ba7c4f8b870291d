import * as z from 'zod';
import { localizedSchema } from '../../text/localized.ts';

const step = z.int({ error: 'The end of a rating range must be a whole number.' });

/** Schema of a rating: whole steps from `min` to `max`; `notObserved` offers a way out that counts as missing. */
export const ratingFormatSchema = z.strictObject({
  kind: z.literal('rating'),
  min: step,
  max: step,
  labels: z.array(localizedSchema).optional(),
  notObserved: z.boolean().optional(),
});

/** Schema of a forced choice: exactly one of `options`, which are ids; `labels` are what the reader sees. */
export const forcedChoiceFormatSchema = z.strictObject({
  kind: z.literal('forcedChoice'),
  options: z.array(z.string().regex(/\S/, { error: 'An option has no name.' })),
  labels: z.array(localizedSchema).optional(),
});

/** Schema of `AnswerFormat`. */
export const answerFormatSchema = z.discriminatedUnion(
  'kind',
  [ratingFormatSchema, forcedChoiceFormatSchema],
  {
    error: 'Choose a kind of answer: rating or forcedChoice.',
  },
);

/** A rating on whole steps. */
export type RatingFormat = z.infer<typeof ratingFormatSchema>;

/** A choice of one option. The answer is the position of the option in `options`, counted from 0. */
export type ForcedChoiceFormat = z.infer<typeof forcedChoiceFormatSchema>;

/** How an item is answered. */
export type AnswerFormat = z.infer<typeof answerFormatSchema>;

/**
 * Returns the lowest and the highest answer that a format takes; all whole numbers between are answers too.
 *
 * @example
 * answerRange({ kind: 'forcedChoice', options: ['autonomy', 'mastery'] }) //=> { min: 0, max: 1 }
 */
export function answerRange(format: AnswerFormat): { readonly min: number; readonly max: number } {
  return format.kind === 'rating'
    ? { min: format.min, max: format.max }
    : { min: 0, max: format.options.length - 1 };
}
