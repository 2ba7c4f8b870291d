import { Stack, Text } from '@mantine/core';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { words } from '../language/words.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { ActionList } from './ActionList.tsx';
import { useActions } from './actionQueries.ts';

/** What the leader decided to do, over all sessions. */
export function ActionsPage() {
  const { engagement, party } = useEngagementView();
  const actions = useActions(engagement.id);
  return (
    <>
      <PageHeader
        title={words.actions.title}
        lead={party === 'leader' ? words.actions.lead : words.actions.leadCoach}
      />
      <Loaded query={actions}>
        {(list) => {
          if (list.length === 0) {
            return (
              <EmptyNote title={words.actions.none}>
                <Text>{words.actions.noneText}</Text>
              </EmptyNote>
            );
          }
          const open = list.filter((action) => action.doneAt === null);
          const done = list.filter((action) => action.doneAt !== null);
          return (
            <Stack gap="xl">
              <Section title={words.actions.open}>
                {open.length === 0 ? <Text>{words.actions.allDone}</Text> : <ActionList actions={open} />}
              </Section>
              {done.length > 0 ? (
                <Section title={words.actions.done}>
                  <ActionList actions={done} />
                </Section>
              ) : null}
            </Stack>
          );
        }}
      </Loaded>
    </>
  );
}
