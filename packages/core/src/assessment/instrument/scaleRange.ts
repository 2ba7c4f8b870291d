import { answerRange } from './answerFormat.ts';
import type { InstrumentInput } from './instrument.ts';

/** The lowest and highest score of a scale, and whether it comes from forced choices. */
export type ScaleRange = { readonly min: number; readonly max: number; readonly ipsative: boolean };

/**
 * Returns the range of a scale's scores, or `null` where it is not well formed: an unknown item, two ranges in one mean.
 *
 * @example
 * scaleRange(instrument, scale) //=> { min: 1, max: 5, ipsative: false }   (a mean of ratings 1 to 5)
 */
export function scaleRange(
  instrument: Pick<InstrumentInput, 'items' | 'formats'>,
  scale: InstrumentInput['scales'][number],
): ScaleRange | null {
  const formats = scale.items.map((key) => {
    const name = instrument.items.find(({ id }) => id === key.item)?.format;
    return name !== undefined && Object.hasOwn(instrument.formats, name)
      ? instrument.formats[name]
      : undefined;
  });
  const ranges = formats.map((format) =>
    format === undefined ? null : format.kind === 'rating' ? answerRange(format) : { min: 0, max: 1 },
  );
  const [first] = ranges;
  if (!first || ranges.includes(null)) return null;
  const ipsative = formats.some((format) => format?.kind === 'forcedChoice');
  if (scale.score === 'pomp') return { min: 0, max: 100, ipsative };
  if (!ranges.every((range) => range?.min === first.min && range.max === first.max)) return null;
  const times = scale.score === 'mean' ? 1 : scale.items.reduce((sum, { weight = 1 }) => sum + weight, 0);
  return { min: first.min * times, max: first.max * times, ipsative };
}
