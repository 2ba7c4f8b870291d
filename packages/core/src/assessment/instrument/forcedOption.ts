import type { ForcedChoiceFormat } from './answerFormat.ts';

/**
 * Returns the position of the option that gives a point in a scale, or `null` where that cannot be told.
 *
 * A key names the option. Without a name it is the option called like the scale; of a pair, else, the first: keyed −1
 * then means the second.
 */
export function forcedOption(
  format: ForcedChoiceFormat,
  option: string | undefined,
  scale: string,
): number | null {
  const position = format.options.indexOf(option ?? scale);
  if (position >= 0) return position;
  return option === undefined && format.options.length === 2 ? 0 : null;
}
