import classes from './IntervalLine.module.css';
import { PlotAxis } from './PlotAxis.tsx';
import { plotScale } from './plotScale.ts';

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
  const { at, span } = plotScale(min, max);
  return (
    <svg className={classes.plot} role="img" aria-label={name}>
      <PlotAxis min={min} max={max} y={18} labelY={44} />
      {borders
        .filter((border) => border > min && border < max)
        .map((border) => (
          <line key={border} x1={at(border)} x2={at(border)} y1="2" y2="34" className={classes.border} />
        ))}
      {interval ? (
        <>
          <rect {...span(interval.lower, interval.upper)} y="12" height="12" className={classes.bar} />
          {[interval.lower, interval.upper].map((end) => (
            <line key={end} x1={at(end)} x2={at(end)} y1="9" y2="27" className={classes.end} />
          ))}
        </>
      ) : null}
      <circle cx={at(value)} cy="18" r="6" className={classes.dot} />
    </svg>
  );
}
