import { formatNumber, formatShare, formatSigned } from '../../format/formatNumber.ts';
import { words } from '../../language/words.ts';
import { PlotAxis } from '../../ui/PlotAxis.tsx';
import { plotScale } from '../../ui/plotScale.ts';
import { type Changed, digitsOf } from './Changed.ts';
import classes from './ChangePlot.module.css';

/** Returns all figures of a change as text. */
export function changeFigures(change: Changed): string {
  const { before, after, difference, threshold, interval, min, max } = change;
  const { figures } = words.reports.change;
  const digits = digitsOf(change);
  const known = (value: number | null) =>
    value === null ? words.reports.change.nothing : formatNumber(value, digits);
  return [
    figures.beforeAfter({
      before: known(before),
      after: known(after),
      min: formatNumber(min),
      max: formatNumber(max),
    }),
    ...(difference === null ? [] : [figures.difference({ difference: formatSigned(difference, digits) })]),
    ...(interval
      ? [
          figures.interval({
            lower: formatSigned(interval.lower, digits),
            upper: formatSigned(interval.upper, digits),
            confidence: formatShare(interval.confidence),
          }),
        ]
      : []),
    ...(threshold === null ? [] : [figures.threshold({ threshold: formatNumber(threshold, digits) })]),
  ].join('; ');
}

/** The lane of the two figures, and the lane of the bar below it. */
const axisAt = 17;
const barAt = 42;

/**
 * One figure before and after as a line from its lowest to its highest value. What chance alone could do is shaded around the
 * figure before; a bar below shows where the figure after may really lie. Both say the same: the figure after has left the shade
 * where the bar does not reach the figure before.
 */
export function ChangePlot({ change }: { readonly change: Changed }) {
  const { before, after, threshold, interval, min, max, title, verdict } = change;
  if (before === null && after === null) return null;
  const { at, span } = plotScale(min, max);
  const name = `${title}: ${changeFigures(change)}. ${words.reports.change.verdicts[verdict ?? 'unknown']}.`;
  const bar =
    before === null || interval === null ? null : [before + interval.lower, before + interval.upper];
  const labelAt = (bar ? barAt : axisAt + 10) + 18;
  return (
    <svg className={classes.plot} role="img" aria-label={name} height={labelAt + 5}>
      {before !== null && threshold !== null ? (
        <rect
          {...span(before - threshold, before + threshold)}
          y="2"
          height="30"
          className={classes.chance}
        />
      ) : null}
      <PlotAxis min={min} max={max} y={axisAt} labelY={labelAt} />
      {before !== null && bar ? (
        <>
          <line x1={at(before)} x2={at(before)} y1={axisAt} y2={barAt + 8} className={classes.guide} />
          <line
            x1={at(bar[0] ?? before)}
            x2={at(bar[1] ?? before)}
            y1={barAt}
            y2={barAt}
            className={classes.bar}
          />
          {bar.map((end) =>
            // Where the bar goes beyond the scale it has no end.
            end >= min && end <= max ? (
              <line
                key={end}
                x1={at(end)}
                x2={at(end)}
                y1={barAt - 5}
                y2={barAt + 5}
                className={classes.bar}
              />
            ) : null,
          )}
        </>
      ) : null}
      {before === null ? null : <circle cx={at(before)} cy={axisAt} r="6.5" className={classes.before} />}
      {after === null ? null : <circle cx={at(after)} cy={axisAt} r="6.5" className={classes.after} />}
    </svg>
  );
}

/** What the symbols of the plots mean. */
export function ChangeLegend({ hasIntervals }: { readonly hasIntervals: boolean }) {
  const { legend } = words.reports.change;
  return (
    <ul className={classes.legend} aria-label={legend.title}>
      <li>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="6.5" className={classes.before} />
        </svg>
        {legend.before}
      </li>
      <li>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="6.5" className={classes.after} />
        </svg>
        {legend.after}
      </li>
      {hasIntervals ? (
        <>
          <li>
            <svg viewBox="0 0 36 24" className={classes.wide} aria-hidden="true">
              <rect x="0" y="2" width="36" height="20" className={classes.chance} />
            </svg>
            {legend.chance}
          </li>
          <li>
            <svg viewBox="0 0 36 24" className={classes.wide} aria-hidden="true">
              <line x1="2" x2="34" y1="12" y2="12" className={classes.bar} />
              <line x1="2" x2="2" y1="7" y2="17" className={classes.bar} />
              <line x1="34" x2="34" y1="7" y2="17" className={classes.bar} />
            </svg>
            {legend.interval}
          </li>
        </>
      ) : null}
    </ul>
  );
}
