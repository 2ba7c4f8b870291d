import type { AssessmentResult } from '@coaching/sdk';
import { Alert, Stack, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { formatDate } from '../format/formatInstant.ts';
import { formatNumber } from '../format/formatNumber.ts';
import { words } from '../language/words.ts';
import { LoadedPage } from '../ui/LoadedPage.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { TableAlternative } from '../ui/TableAlternative.tsx';
import { useAssessmentResult } from './assessmentQueries.ts';
import { Composites } from './Composites.tsx';
import { ScaleRow } from './ScaleRow.tsx';
import { rangeText } from './scaleSentences.ts';

/** The result of a submitted assessment: every scale as a plot and in words, all of them as a table. */
export function AssessmentResultPage() {
  const { assessmentId = '' } = useParams();
  const { engagement } = useEngagementView();
  const result = useAssessmentResult(assessmentId);
  const list = { to: `/engagements/${engagement.id}/assessments`, label: words.assessments.toList };
  return (
    <LoadedPage query={result}>
      {(data) => (
        <>
          <PageHeader
            title={words.assessments.resultTitle({ title: data.assessment.instrument.title })}
            lead={words.assessments.resultLead}
            back={list}
            printed={{
              leader: engagement.leader.name,
              date: data.assessment.submittedAt === null ? '' : formatDate(data.assessment.submittedAt),
            }}
          />
          <Stack gap="xl">
            {data.scales.some((scale) => scale.ipsative) ? <Alert>{words.assessments.ipsative}</Alert> : null}
            <Section title={words.assessments.scales} help={helpOf(data)}>
              {data.scales.map((scale) => (
                <ScaleRow key={scale.id} scale={scale} saysNoNorm={hasNorm(data)} />
              ))}
              <ScaleTable scales={data.scales} />
            </Section>
            <Composites composites={data.composites} />
            <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {words.assessments.hash}: {data.assessment.instrument.version} · {data.instrumentHash}
            </Text>
          </Stack>
        </>
      )}
    </LoadedPage>
  );
}

const hasNorm = ({ scales }: AssessmentResult) => scales.some(({ percentile }) => percentile !== null);

/** Explains what is to be seen, and says what is missing. */
function helpOf(result: AssessmentResult): string {
  const { scales } = result;
  const scored = scales.filter(({ score, ipsative }) => score !== null && !ipsative);
  const sure = scored.filter(({ interval }) => interval !== null);
  return [
    words.assessments.legend,
    ...(sure.length > 0 ? [words.assessments.legendInterval] : []),
    ...(scored.length > sure.length
      ? [sure.length === 0 ? words.assessments.noIntervals : words.assessments.someIntervals]
      : []),
    ...(scales.some(({ band }) => band !== null) ? [words.assessments.legendBands] : []),
    ...(hasNorm(result) ? [words.assessments.legendRank] : [words.assessments.noNorms]),
  ].join(' ');
}

function ScaleTable({ scales }: { readonly scales: AssessmentResult['scales'] }) {
  const { table, nothing } = words.assessments;
  const hasBands = scales.some(({ band }) => band !== null);
  return (
    <TableAlternative
      caption={table.caption}
      head={[
        table.scale,
        table.score,
        table.range,
        table.interval,
        ...(hasBands ? [table.band] : []),
        table.percentile,
        table.percentileInterval,
        table.answered,
      ]}
      rows={scales.map(({ title, score, min, max, interval, band, percentile, valid, items }) => [
        title,
        score === null ? nothing : formatNumber(score),
        rangeText({ lower: min, upper: max }),
        rangeText(interval),
        ...(hasBands ? [band?.text ?? nothing] : []),
        percentile ? `${formatNumber(percentile.rank, 0)} (${percentile.norm})` : nothing,
        rangeText(percentile?.interval ?? null, 0),
        `${valid} / ${items}`,
      ])}
    />
  );
}
