import { formatNumber } from '../format/formatNumber.ts';
import classes from './PlotAxis.module.css';
import { plotScale } from './plotScale.ts';

type PlotAxisProps = {
  readonly min: number;
  readonly max: number;
  /** Where the line lies, in pixels from the top. */
  readonly y: number;
  /** The baseline of the two figures at its ends. */
  readonly labelY: number;
};

/** The line of a plot with its middle and its ends, and the figures of the ends below. */
export function PlotAxis({ min, max, y, labelY }: PlotAxisProps) {
  const { at } = plotScale(min, max);
  return (
    <>
      <line x1="0%" x2="100%" y1={y} y2={y} className={classes.axis} />
      {[min, (min + max) / 2, max].map((tick) => (
        <line key={tick} x1={at(tick)} x2={at(tick)} y1={y - 5} y2={y + 5} className={classes.axis} />
      ))}
      <text x="0%" y={labelY} className={classes.label}>
        {formatNumber(min)}
      </text>
      <text x="100%" y={labelY} textAnchor="end" className={classes.label}>
        {formatNumber(max)}
      </text>
    </>
  );
}
