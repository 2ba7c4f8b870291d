import { Button, Radio, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { formatDayTime } from '../format/formatInstant.ts';
import { words } from '../language/words.ts';
import { Badge } from '../ui/Badge.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Section.tsx';
import classes from './SlotPicker.module.css';
import { useAddNote, useNotes } from './sessionQueries.ts';

/** The notes of a session; before saving, it is always clear who will read the text. */
export function SessionNotes({ sessionId }: { readonly sessionId: string }) {
  const { party } = useEngagementView();
  const notes = useNotes(sessionId);
  const add = useAddNote();
  const [text, setText] = useState('');
  const [audience, setAudience] = useState<'onlyMe' | 'shared'>('onlyMe');
  const isLeader = party === 'leader';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      { sessionId, audience, text },
      {
        onSuccess: () => {
          setText('');
          notifications.show({ message: words.sessions.noteSaved });
        },
      },
    );
  };
  return (
    <Section title={words.sessions.notesTitle}>
      <Stack>
        <Loaded query={notes}>
          {(list) =>
            list.length === 0 ? (
              <Text c="dimmed">{words.sessions.notesEmpty}</Text>
            ) : (
              <ul className={classes.list}>
                {list.map((note) => (
                  <li key={note.id} className={classes.entry}>
                    <Text size="sm" c="dimmed" component="div" mb={4}>
                      <Badge tone={note.audience === 'shared' ? 'accent' : 'gold'}>
                        {words.sessions.audiences[note.audience]}
                      </Badge>{' '}
                      {(note.mine ? words.sessions.mine : words.sessions.theirs)({
                        when: formatDayTime(note.writtenAt),
                      })}
                    </Text>
                    {note.text}
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
        <Stack component="form" onSubmit={submit} gap="sm">
          <Radio.Group
            label={words.sessions.noteAudience}
            value={audience}
            onChange={(value) => setAudience(value === 'shared' ? 'shared' : 'onlyMe')}
          >
            <Stack gap="xs" mt="xs">
              <Radio
                value="onlyMe"
                label={isLeader ? words.sessions.noteOnlyMeLeader : words.sessions.noteOnlyMeCoach}
                description={
                  isLeader ? words.sessions.noteOnlyMeLeaderHelp : words.sessions.noteOnlyMeCoachHelp
                }
              />
              <Radio
                value="shared"
                label={words.sessions.noteShared}
                description={words.sessions.noteSharedHelp}
              />
            </Stack>
          </Radio.Group>
          <Textarea
            label={words.sessions.noteLabel}
            required
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <ErrorNotice error={add.error} />
          <Button type="submit" variant="default" loading={add.isPending} style={{ alignSelf: 'flex-start' }}>
            {words.sessions.noteAdd}
          </Button>
        </Stack>
      </Stack>
    </Section>
  );
}
