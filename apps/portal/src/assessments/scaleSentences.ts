import type { CompositeResult, ScaleResult } from '@coaching/sdk';
import { formatNumber, formatShare } from '../format/formatNumber.ts';
import { words } from '../language/words.ts';

type Interval = NonNullable<ScaleResult['interval']>;
type Percentile = NonNullable<ScaleResult['percentile']>;

const intervalSentence = ({ lower, upper, confidence }: Interval): string =>
  words.assessments.interval({
    lower: formatNumber(lower),
    upper: formatNumber(upper),
    confidence: formatShare(confidence),
  });

/** Returns the figures of a scale as a sentence. */
export function scaleSentence({ score, interval, min, max, valid, items }: ScaleResult): string {
  if (score === null) return words.assessments.noScore({ valid, items });
  const sentence = `${words.assessments.score({ score: formatNumber(score), min: formatNumber(min), max: formatNumber(max) })}.`;
  return interval ? `${sentence} ${intervalSentence(interval)}` : sentence;
}

/** Returns a rank in a sample as a sentence, with how far the error of measurement carries it. */
export function percentileSentence({ rank, norm, n, interval }: Percentile): string {
  const sentence = words.assessments.percentile({ rank: formatNumber(rank, 0), norm, n: formatNumber(n, 0) });
  if (!interval) return `${sentence}.`;
  const range = words.assessments.percentileRange({
    lower: formatNumber(interval.lower, 0),
    upper: formatNumber(interval.upper, 0),
  });
  return `${sentence}; ${range}.`;
}

/** Returns the figures of a score over scales as a sentence. */
export function compositeSentence({ score, form, z, interval, valid, scales }: CompositeResult): string {
  if (score === null) return words.assessments.noComposite({ valid, scales: scales.length });
  const sentence =
    form === 'pomp'
      ? words.assessments.score({ score: formatNumber(score), min: '0', max: '100' })
      : words.assessments.standardized({ score: formatNumber(z ?? score) });
  return interval ? `${sentence}. ${intervalSentence(interval)}` : `${sentence}.`;
}

/** Returns the ends of a range, such as `2.1 – 3.4`. */
export function rangeText(
  range: { readonly lower: number; readonly upper: number } | null,
  digits = 2,
): string {
  if (!range) return words.assessments.nothing;
  return `${formatNumber(range.lower, digits)} – ${formatNumber(range.upper, digits)}`;
}
