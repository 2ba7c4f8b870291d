import type { Assessment, EngagementState } from '@coaching/sdk';
import { Box, Group, Progress, Stack, Text } from '@mantine/core';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { words } from '../language/words.ts';
import { Badge } from '../ui/Badge.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { AddAssessment } from './AddAssessment.tsx';
import { answerTime } from './answerTime.ts';
import { useAssessments } from './assessmentQueries.ts';
import { lensName } from './lensName.ts';
import { WaiveLens } from './WaiveLens.tsx';

const assignable: readonly EngagementState[] = ['discovery', 'focusing', 'active', 'paused', 'closing'];

/** The assessments of an engagement with how far each one is. */
export function AssessmentsPage() {
  const { engagement, party } = useEngagementView();
  const assessments = useAssessments(engagement.id);
  return (
    <>
      <PageHeader
        title={words.assessments.title}
        lead={party === 'leader' ? words.assessments.lead : words.assessments.leadCoach}
      />
      <Stack gap="xl">
        <Loaded query={assessments}>
          {(list) =>
            list.length === 0 ? (
              <EmptyNote title={words.assessments.none}>
                <Text>{words.assessments.noneText}</Text>
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
      component="article"
      title={assessment.instrument.title}
      help={`${lensName(lens)} · ${answerTime(items)}`}
      actions={
        <Badge tone={state === 'submitted' ? 'accent' : state === 'open' ? 'gold' : 'plain'}>
          {words.assessments.state[state]}
        </Badge>
      }
    >
      <Stack gap="sm">
        {state === 'open' ? (
          <Box maw={680}>
            <Text size="sm" mb={6}>
              {words.assessments.answered({ done: answered, all: items })}
            </Text>
            <Progress
              value={(100 * answered) / items}
              aria-label={words.assessments.answered({ done: answered, all: items })}
            />
          </Box>
        ) : null}
        <Group gap="sm">
          {isOpen ? (
            <LinkButton to={assessment.id} size="sm">
              {answered === 0 ? words.assessments.start : words.assessments.goOn}
            </LinkButton>
          ) : null}
          {isOpen ? <WaiveLens lens={lens} /> : null}
          {state === 'submitted' ? (
            <LinkButton to={`${assessment.id}/result`} variant="default" size="sm">
              {words.assessments.result}
            </LinkButton>
          ) : null}
        </Group>
      </Stack>
    </Section>
  );
}
