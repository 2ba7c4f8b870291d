import { formatNumber } from '../format/formatNumber.ts';
import classes from './IntervalLine.module.css';

type IntervalLineProps = {
  /** All figures in words: what a screen reader says instead of the picture. */
  readonly name: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  /** Where named ranges begin. */
  readonly borders?: readonly number[];
};

/** One figure as a dot on a line from its lowest to its highest value, with its interval as a bar with ends. */
export function IntervalLine({ name, value, min, max, interval, borders = [] }: IntervalLineProps) {
  const inside = (point: number) => Math.min(max, Math.max(min, point));
  const at = (point: number) => `${(100 * (inside(point) - min)) / (max - min)}%`;
  return (
    <svg className={classes.plot} role="img" aria-label={name}>
      <line x1="0%" x2="100%" y1="18" y2="18" className={classes.axis} />
      {[min, (min + max) / 2, max].map((tick) => (
        <line key={tick} x1={at(tick)} x2={at(tick)} y1="13" y2="23" className={classes.axis} />
      ))}
      {borders
        .filter((border) => border > min && border < max)
        .map((border) => (
          <line key={border} x1={at(border)} x2={at(border)} y1="2" y2="34" className={classes.border} />
        ))}
      {interval ? (
        <>
          <rect
            x={at(interval.lower)}
            width={`${(100 * (inside(interval.upper) - inside(interval.lower))) / (max - min)}%`}
            y="12"
            height="12"
            className={classes.bar}
          />
          {[interval.lower, interval.upper].map((end) => (
            <line key={end} x1={at(end)} x2={at(end)} y1="9" y2="27" className={classes.end} />
          ))}
        </>
      ) : null}
      <circle cx={at(value)} cy="18" r="6" className={classes.dot} />
      <text x="0%" y="44" className={classes.label}>
        {formatNumber(min)}
      </text>
      <text x="100%" y="44" textAnchor="end" className={classes.label}>
        {formatNumber(max)}
      </text>
    </svg>
  );
}
