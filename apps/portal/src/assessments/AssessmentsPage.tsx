import type { Assessment, EngagementState } from '@coaching/sdk';
import { Group, Progress, Stack, Text } from '@mantine/core';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { Badge } from '../ui/Badge.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { AddAssessment } from './AddAssessment.tsx';
import { useAssessments } from './assessmentQueries.ts';
import { lensNames } from './lensNames.ts';
import { messages } from './messages.ts';
import { WaiveLens } from './WaiveLens.tsx';

const assignable: readonly EngagementState[] = ['discovery', 'focusing', 'active', 'paused', 'closing'];

/** The assessments of an engagement with how far each one is. */
export function AssessmentsPage() {
  const { engagement, party } = useEngagementView();
  const assessments = useAssessments(engagement.id);
  return (
    <>
      <PageHeader title={messages.title} lead={party === 'leader' ? messages.lead : messages.leadCoach} />
      <Stack gap="lg">
        <Loaded query={assessments}>
          {(list) =>
            list.length === 0 ? (
              <EmptyNote title={messages.none}>
                <Text>{messages.noneText}</Text>
              </EmptyNote>
            ) : (
              list.map((assessment) => <AssessmentCard key={assessment.id} assessment={assessment} />)
            )
          }
        </Loaded>
        {assignable.includes(engagement.state) ? <AddAssessment engagementId={engagement.id} /> : null}
      </Stack>
    </>
  );
}

function AssessmentCard({ assessment }: { readonly assessment: Assessment }) {
  const { party } = useEngagementView();
  const { answered, items, state, lens } = assessment;
  const isOpen = state === 'open' && party === 'leader';
  return (
    <Section
      title={assessment.instrument.title}
      help={`${lensNames[lens] ?? lens} · ${messages.minutes(items)}`}
      actions={
        <Badge tone={state === 'submitted' ? 'accent' : state === 'open' ? 'gold' : 'plain'}>
          {messages.state[state]}
        </Badge>
      }
    >
      <Stack gap="md">
        {state === 'open' ? (
          <div>
            <Text size="sm" mb={6}>
              {messages.answered(answered, items)}
            </Text>
            <Progress value={(100 * answered) / items} aria-label={messages.answered(answered, items)} />
          </div>
        ) : null}
        <Group gap="sm">
          {isOpen ? (
            <LinkButton to={assessment.id}>{answered === 0 ? messages.start : messages.goOn}</LinkButton>
          ) : null}
          {isOpen ? <WaiveLens lens={lens} /> : null}
          {state === 'submitted' ? (
            <LinkButton to={`${assessment.id}/result`} variant="default">
              {messages.result}
            </LinkButton>
          ) : null}
        </Group>
      </Stack>
    </Section>
  );
}
