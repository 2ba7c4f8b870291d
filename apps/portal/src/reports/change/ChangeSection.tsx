import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatNumber, formatSigned } from '../../format/formatNumber.ts';
import { words } from '../../language/words.ts';
import { Badge } from '../../ui/Badge.tsx';
import layout from '../../ui/layout.module.css';
import { Section } from '../../ui/Section.tsx';
import { TableAlternative } from '../../ui/TableAlternative.tsx';
import { type Changed, digitsOf, type Verdict } from './Changed.ts';
import classes from './ChangePlot.module.css';
import { ChangeLegend, ChangePlot } from './ChangePlot.tsx';
import { changedFirst, sharedReason } from './changedFirst.ts';

type ChangeSectionProps = {
  readonly title: string;
  readonly help: ReactNode;
  readonly figures: readonly Changed[];
  /** More of the same, below the table. */
  readonly children?: ReactNode;
};

type Tone = 'plain' | 'accent' | 'gold';

const tones: Record<NonNullable<Verdict>, Tone> = {
  improved: 'accent',
  declined: 'gold',
  rose: 'accent',
  fell: 'accent',
  noReliableChange: 'plain',
  notComparable: 'plain',
};

/** Figures on two occasions: each as a plot and in words, all of them as a table. */
export function ChangeSection({ title, help, figures, children }: ChangeSectionProps) {
  const shared = sharedReason(figures);
  return (
    <Section title={title} help={help}>
      {shared === null ? null : (
        <Text mb="md" maw={680}>
          {shared}
        </Text>
      )}
      <ChangeLegend hasIntervals={figures.some(({ interval }) => interval !== null)} />
      {changedFirst(figures).map((change) => (
        <div key={change.id} className={layout.measured}>
          <div>
            <div className={classes.name}>
              <Title order={3}>{change.title}</Title>
              {change.sentence === shared ? null : (
                <Badge tone={change.verdict ? tones[change.verdict] : 'plain'}>
                  {words.reports.change.verdicts[change.verdict ?? 'unknown']}
                </Badge>
              )}
            </div>
            {change.sentence === shared ? null : (
              <Text size="sm" mt={4}>
                {change.sentence}
              </Text>
            )}
          </div>
          <ChangePlot change={change} />
        </div>
      ))}
      <ChangeTable title={title} figures={figures} />
      {children}
    </Section>
  );
}

/** All figures on two occasions as a table that opens on demand. */
export function ChangeTable({
  title,
  figures,
  summary,
}: {
  readonly title: string;
  readonly figures: readonly Changed[];
  readonly summary?: string;
}) {
  const { table, nothing } = words.reports.change;
  return (
    <TableAlternative
      caption={table.caption({ title })}
      {...(summary === undefined ? {} : { summary })}
      head={[
        table.name,
        table.before,
        table.after,
        table.difference,
        table.interval,
        table.threshold,
        table.verdict,
      ]}
      rows={figures.map((change) => {
        const { difference, interval, verdict } = change;
        const digits = digitsOf(change);
        const known = (value: number | null) => (value === null ? nothing : formatNumber(value, digits));
        return [
          change.title,
          known(change.before),
          known(change.after),
          difference === null ? nothing : formatSigned(difference, digits),
          interval
            ? words.reports.change.between({
                lower: formatSigned(interval.lower, digits),
                upper: formatSigned(interval.upper, digits),
              })
            : nothing,
          known(change.threshold),
          words.reports.change.verdicts[verdict ?? 'unknown'],
        ];
      })}
    />
  );
}
