import { Alert, Button, SimpleGrid, Stack, Text } from '@mantine/core';
import { language } from '../app/messages.ts';
import { Badge } from '../ui/Badge.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { useEngagementView } from './EngagementContext.ts';
import { useAcceptLeader, useChooseCoach, useCoaches } from './engagementQueries.ts';
import { messages } from './messages.ts';

/** Where the leader chooses a coach, and the chosen coach accepts the leader. */
export function CoachPage() {
  const { party } = useEngagementView();
  return party === 'leader' ? <ChooseCoach /> : <AcceptLeader />;
}

function ChooseCoach() {
  const { engagement } = useEngagementView();
  const coaches = useCoaches(engagement.id);
  const choose = useChooseCoach(engagement.id);
  const { coachAccepted } = engagement;
  const chosen = engagement.coachChosen ? engagement.coach : null;
  return (
    <>
      <PageHeader title={messages.coachTitle} lead={messages.coachLead} />
      <Stack gap="lg">
        {chosen ? (
          <Alert title={messages.coachChosen(chosen.name)} role="status">
            {coachAccepted ? messages.coachAccepted : `${messages.coachWaiting} ${messages.coachChange}`}
          </Alert>
        ) : null}
        <ErrorNotice error={choose.error} />
        <Loaded query={coaches}>
          {(list) =>
            list.length === 0 ? (
              <EmptyNote title={messages.coachNone}>
                <Text>{messages.coachNoneText}</Text>
              </EmptyNote>
            ) : (
              <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
                {list.map((one) => (
                  <Section
                    key={one.id}
                    title={one.name}
                    actions={
                      one.id === chosen?.id ? <Badge tone="accent">{messages.coachPicked}</Badge> : null
                    }
                  >
                    <Stack gap="sm" align="flex-start">
                      <Text style={{ whiteSpace: 'pre-line' }}>{one.about}</Text>
                      {one.languages.length > 0 ? (
                        <Text size="sm" c="dimmed">
                          {messages.coachLanguages}: {one.languages.map(languageName).join(', ')}
                        </Text>
                      ) : null}
                      {coachAccepted || one.id === chosen?.id ? null : (
                        <Button
                          variant={chosen ? 'default' : 'filled'}
                          loading={choose.isPending && choose.variables === one.id}
                          onClick={() => choose.mutate(one.id)}
                        >
                          {messages.coachChoose(one.name)}
                        </Button>
                      )}
                    </Stack>
                  </Section>
                ))}
              </SimpleGrid>
            )
          }
        </Loaded>
      </Stack>
    </>
  );
}

function AcceptLeader() {
  const { engagement } = useEngagementView();
  const accept = useAcceptLeader(engagement.id);
  const { coachChosen, coachAccepted, leader } = engagement;
  const canAccept = coachChosen && !coachAccepted;
  return (
    <>
      <PageHeader
        title={messages.acceptTitle}
        lead={
          canAccept
            ? messages.acceptLead(leader.name)
            : coachAccepted
              ? messages.acceptDone
              : messages.acceptNotAsked
        }
      />
      <Stack align="flex-start">
        <ErrorNotice error={accept.error} />
        {canAccept ? (
          <Button loading={accept.isPending} onClick={() => accept.mutate()}>
            {messages.accept}
          </Button>
        ) : null}
      </Stack>
    </>
  );
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A tag that the browser does not know is better shown than hidden.
    return tag;
  }
}
