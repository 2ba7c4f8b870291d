import { Alert, Button, SimpleGrid, Stack, Text } from '@mantine/core';
import { languageName } from '../format/languageName.ts';
import { words } from '../language/words.ts';
import { Badge } from '../ui/Badge.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { useEngagementView } from './EngagementContext.ts';
import { useAcceptLeader, useChooseCoach, useCoaches } from './engagementQueries.ts';

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
      <PageHeader title={words.engagements.coachTitle} lead={words.engagements.coachLead} />
      <Stack gap="xl">
        {chosen ? (
          <Alert title={words.engagements.coachChosen({ name: chosen.name })} role="status">
            {coachAccepted
              ? words.engagements.coachAccepted
              : `${words.engagements.coachWaiting} ${words.engagements.coachChange}`}
          </Alert>
        ) : null}
        <ErrorNotice error={choose.error} />
        <Loaded query={coaches}>
          {(list) =>
            list.length === 0 ? (
              <EmptyNote title={words.engagements.coachNone}>
                <Text>{words.engagements.coachNoneText}</Text>
              </EmptyNote>
            ) : (
              <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
                {list.map((one) => (
                  <Section
                    key={one.id}
                    title={one.name}
                    actions={
                      one.id === chosen?.id ? (
                        <Badge tone="accent">{words.engagements.coachPicked}</Badge>
                      ) : null
                    }
                  >
                    <Stack gap="sm" align="flex-start">
                      <Text style={{ whiteSpace: 'pre-line' }}>{one.about}</Text>
                      {one.languages.length > 0 ? (
                        <Text size="sm" c="dimmed">
                          {words.engagements.coachLanguages}: {one.languages.map(languageName).join(', ')}
                        </Text>
                      ) : null}
                      {coachAccepted || one.id === chosen?.id ? null : (
                        <Button
                          variant={chosen ? 'default' : 'filled'}
                          loading={choose.isPending && choose.variables === one.id}
                          onClick={() => choose.mutate(one.id)}
                        >
                          {words.engagements.coachChoose({ name: one.name })}
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
        title={words.engagements.acceptTitle}
        lead={
          canAccept
            ? words.engagements.acceptLead({ leader: leader.name })
            : coachAccepted
              ? words.engagements.acceptDone
              : words.engagements.acceptNotAsked
        }
      />
      <Stack align="flex-start">
        <ErrorNotice error={accept.error} />
        {canAccept ? (
          <Button loading={accept.isPending} onClick={() => accept.mutate()}>
            {words.engagements.accept}
          </Button>
        ) : null}
      </Stack>
    </>
  );
}
