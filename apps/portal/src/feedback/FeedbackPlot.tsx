import type { FeedbackReport } from '@coaching/sdk';
import { Text } from '@mantine/core';
import { formatNumber } from '../format/formatNumber.ts';
import { words } from '../language/words.ts';
import { Badge } from '../ui/Badge.tsx';
import layout from '../ui/layout.module.css';
import { plotScale } from '../ui/plotScale.ts';
import classes from './FeedbackPlot.module.css';
import { MarkShape, markOf } from './markOf.tsx';

type Row = FeedbackReport['rows'][number];
type Interval = Row['othersInterval'];

type FeedbackPlotProps = {
  readonly scale: FeedbackReport['scale'];
  readonly rows: readonly Row[];
  readonly titleOf: (group: string) => string;
};

const tones = {
  agreedStrength: 'accent',
  hiddenStrength: 'accent',
  blindSpot: 'gold',
  agreedDevelopment: 'gold',
  indeterminate: 'plain',
} as const;

/** Self and group means with their intervals, a line a behavior; each line is one image with all its figures in its name. */
export function FeedbackPlot({ scale, rows, titleOf }: FeedbackPlotProps) {
  const shown = new Set(rows.flatMap((row) => row.means.map((mean) => mean.group)));
  const legend = ['self', ...(rows.some((row) => row.others !== null) ? ['others'] : []), ...shown];
  return (
    <div>
      <ul className={classes.legend} aria-label={words.feedback.legend}>
        {[...new Set(legend)].map((group) => (
          <li key={group}>
            <svg viewBox="-12 -12 24 24" aria-hidden="true">
              <MarkShape mark={markOf(group)} className={classes.mark} />
            </svg>
            {titleOf(group)}
          </li>
        ))}
        <li>
          <svg viewBox="-12 -12 24 24" aria-hidden="true">
            <line x1="-12" x2="12" y1="0" y2="0" className={classes.whisker} />
          </svg>
          {words.feedback.legendInterval}
        </li>
      </ul>
      {rows.map((row) => (
        <div key={row.item} className={layout.measured}>
          <div>
            <Text fw={600} lh={1.4}>
              {row.text}
            </Text>
            <Text size="sm" c="dimmed" component="div">
              {row.behavior ? `${row.behavior.title} ` : ''}
              {row.comparison ? (
                <Badge tone={tones[row.comparison]}>{words.feedback.comparisons[row.comparison]}</Badge>
              ) : null}
            </Text>
          </div>
          <DotPlot scale={scale} row={row} titleOf={titleOf} />
        </div>
      ))}
    </div>
  );
}

/** Returns the figures of a row as text, each mean with its interval. */
function figuresOf(row: Row, titleOf: (group: string) => string): string {
  const within = (interval: Interval) =>
    interval
      ? ` ${words.feedback.within({ lower: formatNumber(interval.lower), upper: formatNumber(interval.upper) })}`
      : '';
  const figures = [
    ...(row.self === null ? [] : [`${titleOf('self')} ${formatNumber(row.self)}`]),
    ...(row.others === null
      ? []
      : [`${titleOf('others')} ${formatNumber(row.others)}${within(row.othersInterval)}`]),
    ...row.means.map(
      ({ group, mean, raters, interval }) =>
        `${words.feedback.meanOf({ group: titleOf(group), mean: formatNumber(mean), raters })}${within(interval)}`,
    ),
  ];
  return figures.length === 0 ? words.feedback.noFigures : figures.join('; ');
}

/** Where the leader and all others stand, and below it a lane for each group. */
const axisAt = 16;
const laneAt = (lane: number) => 41 + 17 * lane;

function DotPlot({ scale, row, titleOf }: Omit<FeedbackPlotProps, 'rows'> & { readonly row: Row }) {
  const { min, max } = scale;
  const { at, span } = plotScale(min, max);
  const steps = Array.from({ length: Math.round(max - min) + 1 }, (_, index) => min + index);
  if (row.self === null && row.others === null && row.means.length === 0)
    return <Text c="dimmed">{words.feedback.noFigures}</Text>;
  const floor = row.means.length === 0 ? axisAt + 10 : laneAt(row.means.length - 1) + 9;
  return (
    <svg
      className={classes.plot}
      role="img"
      aria-label={`${row.text}: ${figuresOf(row, titleOf)}`}
      height={floor + 22}
    >
      {steps.map((step) => (
        <g key={step}>
          <line x1={at(step)} x2={at(step)} y1="6" y2={floor} className={classes.tick} />
          <text x={at(step)} y={floor + 17} textAnchor="middle" className={classes.label}>
            {formatNumber(step)}
          </text>
        </g>
      ))}
      <line x1="0%" x2="100%" y1={axisAt} y2={axisAt} className={classes.axis} />
      {row.othersInterval ? (
        <rect
          {...span(row.othersInterval.lower, row.othersInterval.upper)}
          y={axisAt - 6}
          height="12"
          rx="6"
          className={classes.band}
        />
      ) : null}
      {row.others === null ? null : <PlottedMark group="others" x={at(row.others)} y={axisAt} />}
      {row.self === null ? null : <PlottedMark group="self" x={at(row.self)} y={axisAt} />}
      {row.means.map(({ group, mean, interval }, lane) => (
        <g key={group}>
          {interval ? (
            <line
              x1={at(interval.lower)}
              x2={at(interval.upper)}
              y1={laneAt(lane)}
              y2={laneAt(lane)}
              className={classes.whisker}
              data-mark={markOf(group)}
            />
          ) : null}
          <PlottedMark group={group} x={at(mean)} y={laneAt(lane)} />
        </g>
      ))}
    </svg>
  );
}

function PlottedMark({ group, x, y }: { readonly group: string; readonly x: string; readonly y: number }) {
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <MarkShape mark={markOf(group)} className={classes.mark} />
    </svg>
  );
}
