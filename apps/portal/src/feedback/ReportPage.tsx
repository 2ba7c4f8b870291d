import { type ErrorCode, type FeedbackReport, isCoachingError } from '@coaching/sdk';
import { Alert, Code, List, NativeSelect, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { formatDate } from '../format/formatInstant.ts';
import { formatNumber } from '../format/formatNumber.ts';
import { words } from '../language/words.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { errorText } from '../ui/errorText.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { TableAlternative } from '../ui/TableAlternative.tsx';
import ui from '../ui/ui.module.css';
import { FeedbackPlot } from './FeedbackPlot.tsx';
import { useFeedbackReport } from './feedbackQueries.ts';
import { orderRows, type RowOrder, rowOrders } from './orderRows.ts';

/** Refusals that only ask for patience. */
const notYet: readonly ErrorCode[] = ['threshold_not_reached', 'feedback_unreleased', 'round_open'];

/** The 360 report: who answered, how to read it, and self against group means for each behavior. */
export function ReportPage() {
  const { roundId = '' } = useParams();
  const { engagement } = useEngagementView();
  const report = useFeedbackReport(roundId);
  const back = { to: `/engagements/${engagement.id}/feedback`, label: words.feedback.toRounds };
  if (report.isError) {
    return (
      <>
        <PageHeader title={words.feedback.reportTitle} back={back} />
        {isCoachingError(report.error) && notYet.includes(report.error.code) ? (
          <EmptyNote title={words.feedback.notYetTitle}>
            <Text>{errorText(report.error)}</Text>
          </EmptyNote>
        ) : (
          <Loaded query={report}>{() => null}</Loaded>
        )}
      </>
    );
  }
  return (
    <Loaded query={report}>
      {(data) => (
        <>
          <PageHeader
            title={words.feedback.reportTitle}
            lead={words.feedback.reportLead({ instrument: data.instrument.title })}
            back={back}
            printed={{
              leader: engagement.leader.name,
              about: data.instrument.title,
              date: data.releasedAt === null ? words.feedback.draft : formatDate(data.releasedAt),
            }}
          />
          <Report report={data} />
        </>
      )}
    </Loaded>
  );
}

function Report({ report }: { readonly report: FeedbackReport }) {
  const { party } = useEngagementView();
  const [order, setOrder] = useState<RowOrder>('form');
  const titles = new Map(report.groups.map(({ group, title }) => [group, title]));
  const titleOf = (group: string): string => {
    if (group === 'self') return party === 'leader' ? words.feedback.self : words.feedback.selfCoach;
    return group === 'others' ? words.feedback.others : (titles.get(group) ?? group);
  };
  const groups = [...new Set(report.rows.flatMap((row) => row.means.map((mean) => mean.group)))];
  return (
    <Stack gap="xl">
      {report.releasedAt === null ? (
        <Alert color="yellow" role="status">
          {words.feedback.reviewNote}
        </Alert>
      ) : null}
      <Section title={words.feedback.groupsTitle} help={words.feedback.reliabilityHelp}>
        <GroupTable groups={report.groups.filter(({ group }) => group !== 'self')} />
      </Section>
      <Section
        title={words.feedback.plotTitle}
        help={words.feedback.plotHelp}
        actions={
          <NativeSelect
            label={words.feedback.order}
            value={order}
            onChange={(event) =>
              setOrder(rowOrders.find((one) => one === event.currentTarget.value) ?? 'form')
            }
            data={rowOrders.map((value) => ({ value, label: words.feedback.orders[value] }))}
          />
        }
      >
        <FeedbackPlot scale={report.scale} rows={orderRows(report.rows, order)} titleOf={titleOf} />
        <div style={{ marginTop: '1rem' }}>
          <TableAlternative
            caption={words.feedback.tableCaption}
            head={[
              words.feedback.behavior,
              titleOf('self'),
              titleOf('others'),
              ...groups.map(titleOf),
              words.feedback.comparison,
            ]}
            rows={orderRows(report.rows, order).map((row) => [
              row.text,
              row.self === null ? '–' : formatNumber(row.self),
              row.others === null ? '–' : `${formatNumber(row.others)}${rangeOf(row.othersInterval)}`,
              ...groups.map((group) => {
                const mean = row.means.find((one) => one.group === group);
                return mean
                  ? `${formatNumber(mean.mean)}${rangeOf(mean.interval)}, ${words.feedback.answers({ raters: mean.raters })}`
                  : words.feedback.hidden;
              }),
              row.comparison ? words.feedback.comparisons[row.comparison] : '–',
            ])}
          />
        </div>
      </Section>
      {report.notes.length > 0 ? (
        <Section title={words.feedback.notesTitle}>
          <List spacing="xs" maw={700}>
            {report.notes.map((note) => (
              <List.Item key={note}>{note}</List.Item>
            ))}
          </List>
        </Section>
      ) : null}
      <Text size="sm" c="dimmed">
        {words.feedback.hash}: <Code style={{ overflowWrap: 'anywhere' }}>{report.reportHash}</Code>
        {report.engineVersion === null
          ? null
          : ` · ${words.feedback.engine({ version: report.engineVersion })}`}
      </Text>
    </Stack>
  );
}

/** An interval behind its figure. */
const rangeOf = (interval: FeedbackReport['rows'][number]['othersInterval']): string =>
  interval ? ` [${formatNumber(interval.lower)}–${formatNumber(interval.upper)}]` : '';

/** How far a mean of this reliability can be relied on. */
const steadinessOf = (reliability: number) =>
  reliability < 0.5 ? 'rough' : reliability < 0.7 ? 'fair' : 'steady';

function GroupTable({ groups }: { readonly groups: FeedbackReport['groups'] }) {
  const { groupColumns } = words.feedback;
  return (
    <div className={ui.table}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{groupColumns.group}</Table.Th>
            <Table.Th scope="col">{groupColumns.raters}</Table.Th>
            <Table.Th scope="col">{groupColumns.state}</Table.Th>
            <Table.Th scope="col">{groupColumns.reliability}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map(({ group, title, raters, state, reliability }) => (
            <Table.Tr key={group}>
              <Table.Th scope="row">{title}</Table.Th>
              <Table.Td>{raters ?? words.feedback.hidden}</Table.Td>
              <Table.Td>{words.feedback.groupStates[state]}</Table.Td>
              <Table.Td>
                {reliability === null
                  ? '–'
                  : words.feedback.steadiness({
                      value: formatNumber(reliability),
                      level: steadinessOf(reliability),
                    })}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
