import type { FeedbackReport } from '@coaching/sdk';
import { Text } from '@mantine/core';
import { formatNumber } from '../format/formatNumber.ts';
import { Badge } from '../ui/Badge.tsx';
import classes from './FeedbackPlot.module.css';
import { MarkShape, markOf } from './markOf.tsx';
import { messages } from './messages.ts';
import { plotLanes } from './plotLanes.ts';

type Row = FeedbackReport['rows'][number];

type FeedbackPlotProps = {
  readonly scale: FeedbackReport['scale'];
  readonly rows: readonly Row[];
  readonly titleOf: (group: string) => string;
};

const tones = {
  sharedStrength: 'accent',
  hiddenStrength: 'accent',
  blindSpot: 'gold',
  sharedGrowth: 'gold',
  indeterminate: 'plain',
} as const;

/** Self and group means, a line a behavior; each line is one image with all its figures in its name. */
export function FeedbackPlot({ scale, rows, titleOf }: FeedbackPlotProps) {
  const shown = new Set(rows.flatMap((row) => row.means.map((mean) => mean.group)));
  const legend = ['self', ...(rows.some((row) => row.others !== null) ? ['others'] : []), ...shown];
  return (
    <div>
      <ul className={classes.legend} aria-label={messages.legend}>
        {[...new Set(legend)].map((group) => (
          <li key={group}>
            <svg viewBox="-12 -12 24 24" aria-hidden="true">
              <MarkShape mark={markOf(group)} className={classes.mark} />
            </svg>
            {titleOf(group)}
          </li>
        ))}
      </ul>
      {rows.map((row) => (
        <div key={row.item} className={classes.row}>
          <div>
            <Text fw={600} lh={1.4}>
              {row.text}
            </Text>
            <Text size="sm" c="dimmed" component="div">
              {row.behavior ? `${row.behavior.title} ` : ''}
              {row.comparison ? (
                <Badge tone={tones[row.comparison]}>{messages.comparisons[row.comparison]}</Badge>
              ) : null}
            </Text>
          </div>
          <DotPlot scale={scale} row={row} titleOf={titleOf} />
        </div>
      ))}
    </div>
  );
}

/** The line itself, above it, below it. */
const laneHeights = [22, 8, 36];

/** Returns the figures of a row as text. */
function figuresOf(row: Row, titleOf: (group: string) => string): string {
  const figures = [
    ...(row.self === null ? [] : [messages.figure(titleOf('self'), formatNumber(row.self))]),
    ...(row.others === null ? [] : [messages.figure(titleOf('others'), formatNumber(row.others))]),
    ...row.means.map(({ group, mean, raters }) =>
      messages.meanOf(titleOf(group), formatNumber(mean), raters),
    ),
  ];
  return figures.length === 0 ? messages.noFigures : figures.join('; ');
}

function DotPlot({ scale, row, titleOf }: Omit<FeedbackPlotProps, 'rows'> & { readonly row: Row }) {
  const { min, max } = scale;
  const at = (value: number) => `${(100 * (value - min)) / (max - min)}%`;
  const steps = Array.from({ length: Math.round(max - min) + 1 }, (_, index) => min + index);
  const points = [
    ...(row.self === null ? [] : [{ group: 'self', value: row.self }]),
    ...row.means.map(({ group, mean }) => ({ group, value: mean })),
  ];
  // A symbol is about a twentieth of the line wide.
  const lanes = plotLanes(
    points.map(({ value }) => value),
    (max - min) / 20,
  );
  const marks = [
    ...(row.others === null ? [] : [{ group: 'others', value: row.others, y: 22 }]),
    ...points.map((point, index) => ({ ...point, y: laneHeights[lanes[index] ?? 0] ?? 22 })),
  ];
  if (marks.length === 0) return <Text c="dimmed">{messages.noFigures}</Text>;
  return (
    <svg className={classes.plot} role="img" aria-label={`${row.text}: ${figuresOf(row, titleOf)}`}>
      <line x1="0%" x2="100%" y1="22" y2="22" className={classes.axis} />
      {steps.map((step) => (
        <g key={step}>
          <line x1={at(step)} x2={at(step)} y1="17" y2="27" className={classes.tick} />
          <text x={at(step)} y="54" textAnchor="middle" className={classes.label}>
            {formatNumber(step)}
          </text>
        </g>
      ))}
      {marks.map(({ group, value, y }) => (
        <svg key={group} x={at(value)} y={y} overflow="visible" aria-hidden="true">
          <title>{messages.figure(titleOf(group), formatNumber(value))}</title>
          <MarkShape mark={markOf(group)} className={classes.mark} />
        </svg>
      ))}
    </svg>
  );
}
