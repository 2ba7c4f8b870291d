import type { Assessment } from '@coaching/sdk';
import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { Badge } from '../ui/Badge.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { messages as uiMessages } from '../ui/messages.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { AddAssessment } from './AddAssessment.tsx';
import { useAssessments, useWaiveLens } from './assessmentQueries.ts';
import { lensNames } from './lensNames.ts';
import { messages } from './messages.ts';

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
        <AddAssessment engagementId={engagement.id} />
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
          {isOpen ? <WaiveLens assessment={assessment} /> : null}
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

function WaiveLens({ assessment }: { readonly assessment: Assessment }) {
  const waive = useWaiveLens();
  const [isAsking, setAsking] = useState(false);
  const { lens, engagementId } = assessment;
  return (
    <>
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {messages.waive}
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={messages.waiveTitle(lensNames[lens] ?? lens)}
      >
        <Stack>
          <Text>{messages.waiveText}</Text>
          <ErrorNotice error={waive.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {uiMessages.cancel}
            </Button>
            <Button
              loading={waive.isPending}
              onClick={() => waive.mutate({ engagementId, lens }, { onSuccess: () => setAsking(false) })}
            >
              {messages.waiveConfirm}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
