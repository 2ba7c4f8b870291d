import type { Session } from '@coaching/sdk';
import { Button, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Section } from '../ui/Section.tsx';
import classes from './SlotPicker.module.css';
import { useAddAgendaItem } from './sessionQueries.ts';

/** The leader's own list of what to talk about; the coach reads it. */
export function SessionAgenda({ session, isOpen }: { readonly session: Session; readonly isOpen: boolean }) {
  const { party } = useEngagementView();
  const add = useAddAgendaItem(session.id);
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(text, { onSuccess: () => setText('') });
  };
  if (session.agenda === undefined) return null;
  return (
    <Section
      title={words.sessions.agendaTitle}
      help={party === 'leader' ? words.sessions.agendaHelpLeader : words.sessions.agendaHelp}
    >
      <Stack>
        {session.agenda.length === 0 ? (
          <Text c="dimmed">{words.sessions.agendaEmpty}</Text>
        ) : (
          <ul className={classes.list}>
            {session.agenda.map((item) => (
              <li key={item.id} className={classes.entry}>
                {item.text}
              </li>
            ))}
          </ul>
        )}
        {party === 'leader' && isOpen ? (
          <Stack component="form" onSubmit={submit} align="stretch" gap="sm">
            <Textarea
              label={words.sessions.agendaLabel}
              required
              minRows={2}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <ErrorNotice error={add.error} />
            <Button
              type="submit"
              variant="default"
              loading={add.isPending}
              style={{ alignSelf: 'flex-start' }}
            >
              {words.sessions.agendaAdd}
            </Button>
          </Stack>
        ) : null}
      </Stack>
    </Section>
  );
}
