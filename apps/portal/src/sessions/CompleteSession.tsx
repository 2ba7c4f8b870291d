import type { Session } from '@coaching/sdk';
import { Button, Checkbox, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useNow } from '../format/useNow.ts';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Form } from '../ui/Form.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import classes from './SlotPicker.module.css';
import { useCompleteSession } from './sessionQueries.ts';

type Row = { readonly id: number; readonly text: string; readonly dueOn: string };

/** Ends a session that has begun, with what the leader decided to do, or with an explicit none. */
export function CompleteSession({ session }: { readonly session: Session }) {
  const complete = useCompleteSession();
  const now = useNow();
  const [rows, setRows] = useState<readonly Row[]>([{ id: 0, text: '', dueOn: '' }]);
  const [nextId, setNextId] = useState(1);
  const [noActions, setNoActions] = useState(false);
  const [asked, setAsked] = useState(false);
  const written = rows.filter((row) => row.text.trim() !== '');
  const isMissing = written.length === 0 && !noActions;

  if (now < Date.parse(session.start)) return null;
  const change = (id: number, part: Partial<Row>) =>
    setRows(rows.map((row) => (row.id === id ? { ...row, ...part } : row)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isMissing) return;
    complete.mutate(
      {
        sessionId: session.id,
        actions: noActions
          ? []
          : written.map(({ text, dueOn }) => ({ text: text.trim(), ...(dueOn === '' ? {} : { dueOn }) })),
        noActions,
      },
      { onSuccess: () => notifications.show({ message: words.sessions.completed }) },
    );
  };
  return (
    <Section title={words.sessions.completeTitle} help={words.sessions.completeHelp}>
      <Form onSubmit={submit}>
        {noActions
          ? null
          : rows.map((row, index) => (
              <div key={row.id} className={classes.actionRow}>
                <TextInput
                  label={words.sessions.actionText({ number: index + 1 })}
                  value={row.text}
                  onChange={(event) => change(row.id, { text: event.currentTarget.value })}
                />
                <TextInput
                  type="date"
                  label={words.sessions.actionDue}
                  value={row.dueOn}
                  onChange={(event) => change(row.id, { dueOn: event.currentTarget.value })}
                />
                <Button
                  variant="subtle"
                  color="gray"
                  aria-label={words.sessions.actionRemove({ number: index + 1 })}
                  disabled={rows.length === 1}
                  onClick={() => setRows(rows.filter(({ id }) => id !== row.id))}
                >
                  <Icon name="close" />
                </Button>
              </div>
            ))}
        {noActions ? null : (
          <Button
            variant="default"
            size="sm"
            style={{ alignSelf: 'flex-start' }}
            onClick={() => {
              setRows([...rows, { id: nextId, text: '', dueOn: '' }]);
              setNextId(nextId + 1);
            }}
          >
            {words.sessions.actionAdd}
          </Button>
        )}
        <Checkbox
          label={words.sessions.noActions}
          checked={noActions}
          onChange={(event) => setNoActions(event.currentTarget.checked)}
        />
        {asked && isMissing ? (
          <Text role="alert" c="var(--mantine-color-error)">
            {words.sessions.completeMissing}
          </Text>
        ) : null}
        <ErrorNotice error={complete.error} />
        <Button type="submit" loading={complete.isPending} style={{ alignSelf: 'flex-start' }}>
          {words.sessions.complete}
        </Button>
      </Form>
    </Section>
  );
}
