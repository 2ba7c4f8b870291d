import type { CompositeResult, ScaleResult } from '@coaching/sdk';
import { formatNumber, formatShare } from '../format/formatNumber.ts';
import { messages } from './messages.ts';

type Interval = NonNullable<ScaleResult['interval']>;
type Percentile = NonNullable<ScaleResult['percentile']>;

const intervalSentence = ({ lower, upper, confidence }: Interval): string =>
  messages.interval(formatNumber(lower), formatNumber(upper), formatShare(confidence));

/** Returns the figures of a scale as a sentence. */
export function scaleSentence({ score, interval, min, max, valid, items }: ScaleResult): string {
  if (score === null) return messages.noScore(valid, items);
  const sentence = `${messages.score(formatNumber(score), formatNumber(min), formatNumber(max))}.`;
  return interval ? `${sentence} ${intervalSentence(interval)}` : sentence;
}

/** Returns a rank in a sample as a sentence, with how far the error of measurement carries it. */
export function percentileSentence({ rank, norm, n, interval }: Percentile): string {
  const sentence = messages.percentile(formatNumber(rank, 0), norm, formatNumber(n, 0));
  if (!interval) return `${sentence}.`;
  const range = messages.percentileRange(formatNumber(interval.lower, 0), formatNumber(interval.upper, 0));
  return `${sentence}; ${range}.`;
}

/** Returns the figures of a score over scales as a sentence. */
export function compositeSentence({ score, form, z, interval, valid, scales }: CompositeResult): string {
  if (score === null) return messages.noComposite(valid, scales.length);
  const sentence =
    form === 'pomp'
      ? messages.score(formatNumber(score), '0', '100')
      : messages.standardized(formatNumber(z ?? score));
  return interval ? `${sentence}. ${intervalSentence(interval)}` : `${sentence}.`;
}

/** Returns the ends of a range, such as `2.1 – 3.4`. */
export function rangeText(
  range: { readonly lower: number; readonly upper: number } | null,
  digits = 2,
): string {
  if (!range) return messages.nothing;
  return `${formatNumber(range.lower, digits)} – ${formatNumber(range.upper, digits)}`;
}
