import type { AssessmentResult, ScaleResult } from '@coaching/sdk';
import { Alert, Stack, Text, Title } from '@mantine/core';
import { useParams } from 'react-router';
import { LoadedPage } from '../app/LoadedPage.tsx';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { formatNumber } from '../format/formatNumber.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { TableAlternative } from '../ui/TableAlternative.tsx';
import { useAssessmentResult } from './assessmentQueries.ts';
import { messages } from './messages.ts';
import classes from './ScalePlot.module.css';
import { ScalePlot, scaleSentence } from './ScalePlot.tsx';

/** The result of a submitted assessment: every scale as a plot and in words, all of them as a table. */
export function AssessmentResultPage() {
  const { assessmentId = '' } = useParams();
  const { engagement } = useEngagementView();
  const result = useAssessmentResult(assessmentId);
  const list = { to: `/engagements/${engagement.id}/assessments`, label: messages.toList };
  return (
    <LoadedPage query={result}>
      {(data) => (
        <>
          <PageHeader
            title={messages.resultTitle(data.assessment.instrument.title)}
            lead={messages.resultLead}
            back={list}
          />
          <Stack gap="lg">
            {data.scales.some((scale) => scale.ipsative) ? <Alert>{messages.ipsative}</Alert> : null}
            <Section
              title={messages.scales}
              help={hasNorm(data) ? messages.legend : `${messages.legend} ${messages.noNorms}`}
            >
              {data.scales.map((scale) => (
                <ScaleRow key={scale.id} scale={scale} saysNoNorm={hasNorm(data)} />
              ))}
              <ScaleTable scales={data.scales} />
            </Section>
            <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {messages.hash}: {data.assessment.instrument.version} · {data.instrumentHash}
            </Text>
          </Stack>
        </>
      )}
    </LoadedPage>
  );
}

const hasNorm = (result: AssessmentResult) => result.scales.some((scale) => scale.percentile !== null);

function ScaleRow({ scale, saysNoNorm }: { readonly scale: ScaleResult; readonly saysNoNorm: boolean }) {
  const { percentile, ipsative } = scale;
  return (
    <div className={classes.scale}>
      <div>
        <Title order={3}>{scale.title}</Title>
        <Text size="sm">{scaleSentence(scale)}</Text>
        {percentile ? (
          <Text size="sm">
            {messages.percentile(
              formatNumber(percentile.rank, 0),
              percentile.norm,
              formatNumber(percentile.n, 0),
            )}
            <Text span c="dimmed" size="sm">
              {' '}
              ({messages.percentileSource(percentile.date, percentile.source)})
            </Text>
          </Text>
        ) : ipsative || !saysNoNorm ? null : (
          <Text size="sm" c="dimmed">
            {messages.noNorm}
          </Text>
        )}
      </div>
      <ScalePlot scale={scale} />
    </div>
  );
}

function ScaleTable({ scales }: { readonly scales: AssessmentResult['scales'] }) {
  const { table } = messages;
  return (
    <TableAlternative
      caption={table.caption}
      head={[table.scale, table.score, table.range, table.interval, table.percentile, table.answered]}
      rows={scales.map(({ title, score, min, max, interval, percentile, valid, items }) => [
        title,
        score === null ? messages.nothing : formatNumber(score),
        `${formatNumber(min)} – ${formatNumber(max)}`,
        interval ? `${formatNumber(interval.lower)} – ${formatNumber(interval.upper)}` : messages.nothing,
        percentile ? `${formatNumber(percentile.rank, 0)} (${percentile.norm})` : messages.nothing,
        `${valid} / ${items}`,
      ])}
    />
  );
}
