import type { ScaleResult } from '@coaching/sdk';
import { formatNumber, formatShare } from '../format/formatNumber.ts';
import { messages } from './messages.ts';
import classes from './ScalePlot.module.css';

/** Returns the figures of a scale as a sentence. */
export function scaleSentence({ score, interval, min, max, valid, items }: ScaleResult): string {
  if (score === null) return messages.noScore(valid, items);
  const sentence = `${messages.score(formatNumber(score), formatNumber(min), formatNumber(max))}.`;
  if (!interval) return sentence;
  const { lower, upper, confidence } = interval;
  return `${sentence} ${messages.interval(formatNumber(lower), formatNumber(upper), formatShare(confidence))}`;
}

/** One scale as a line from its lowest to its highest score, with the interval as a band and the score as a dot. */
export function ScalePlot({ scale }: { readonly scale: ScaleResult }) {
  const { score, interval, min, max, title } = scale;
  if (score === null) return null;
  const at = (value: number) => `${(100 * (Math.min(max, Math.max(min, value)) - min)) / (max - min)}%`;
  const width = interval
    ? `${(100 * (Math.min(max, interval.upper) - Math.max(min, interval.lower))) / (max - min)}%`
    : '0%';
  return (
    <svg className={classes.plot} role="img" aria-label={`${title}: ${scaleSentence(scale)}`}>
      <line x1="0%" x2="100%" y1="18" y2="18" className={classes.axis} />
      {[min, (min + max) / 2, max].map((tick) => (
        <line key={tick} x1={at(tick)} x2={at(tick)} y1="12" y2="24" className={classes.axis} />
      ))}
      {interval ? (
        <rect x={at(interval.lower)} width={width} y="11" height="14" rx="7" className={classes.band} />
      ) : null}
      <circle cx={at(score)} cy="18" r="8" className={classes.dot} />
      <text x="0%" y="44" className={classes.label}>
        {formatNumber(min)}
      </text>
      <text x="100%" y="44" textAnchor="end" className={classes.label}>
        {formatNumber(max)}
      </text>
    </svg>
  );
}
