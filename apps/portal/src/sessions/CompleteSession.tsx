import type { Session } from '@coaching/sdk';
import { Button, Checkbox, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { formatDayTime } from '../format/formatInstant.ts';
import { useNow } from '../format/useNow.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Form } from '../ui/Form.tsx';
import { Section } from '../ui/Section.tsx';
import { messages } from './messages.ts';
import classes from './SlotPicker.module.css';
import { useCompleteSession } from './sessionQueries.ts';

type Row = { readonly id: number; readonly text: string; readonly dueOn: string };

/** Ends a session with what the leader decided to do, or with an explicit none. */
export function CompleteSession({ session }: { readonly session: Session }) {
  const complete = useCompleteSession();
  const now = useNow();
  const [rows, setRows] = useState<readonly Row[]>([{ id: 0, text: '', dueOn: '' }]);
  const [nextId, setNextId] = useState(1);
  const [noActions, setNoActions] = useState(false);
  const [asked, setAsked] = useState(false);
  const written = rows.filter((row) => row.text.trim() !== '');
  const isMissing = written.length === 0 && !noActions;

  if (now < Date.parse(session.start)) {
    return (
      <Section title={messages.completeTitle}>
        <Text c="dimmed">{messages.completeEarly(formatDayTime(session.start))}</Text>
      </Section>
    );
  }
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
      { onSuccess: () => notifications.show({ message: messages.completed }) },
    );
  };
  return (
    <Section title={messages.completeTitle} help={messages.completeHelp}>
      <Form onSubmit={submit}>
        {noActions
          ? null
          : rows.map((row, index) => (
              <div key={row.id} className={classes.actionRow}>
                <TextInput
                  label={messages.actionText(index + 1)}
                  value={row.text}
                  onChange={(event) => change(row.id, { text: event.currentTarget.value })}
                />
                <TextInput
                  type="date"
                  label={messages.actionDue}
                  value={row.dueOn}
                  onChange={(event) => change(row.id, { dueOn: event.currentTarget.value })}
                />
                <Button
                  variant="subtle"
                  color="gray"
                  aria-label={messages.actionRemove(index + 1)}
                  disabled={rows.length === 1}
                  onClick={() => setRows(rows.filter(({ id }) => id !== row.id))}
                >
                  ✕
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
            {messages.actionAdd}
          </Button>
        )}
        <Checkbox
          label={messages.noActions}
          checked={noActions}
          onChange={(event) => setNoActions(event.currentTarget.checked)}
        />
        {asked && isMissing ? (
          <Text role="alert" c="var(--mantine-color-error)">
            {messages.completeMissing}
          </Text>
        ) : null}
        <ErrorNotice error={complete.error} />
        <Button type="submit" loading={complete.isPending} style={{ alignSelf: 'flex-start' }}>
          {messages.complete}
        </Button>
      </Form>
    </Section>
  );
}
