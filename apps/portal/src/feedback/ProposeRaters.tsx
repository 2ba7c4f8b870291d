import type { FeedbackRound, InvitedGroup, Issue } from '@coaching/sdk';
import { Alert, Button, Fieldset, NativeSelect, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { issuesOf } from '../ui/errorText.ts';
import { Form } from '../ui/Form.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { useProposeRaters } from './feedbackQueries.ts';
import classes from './ProposeRaters.module.css';
import { smallGroups } from './smallGroups.ts';

const groups: readonly InvitedGroup[] = ['manager', 'peer', 'directReport', 'other'];
type Row = {
  readonly id: number;
  readonly group: InvitedGroup;
  readonly name: string;
  readonly email: string;
};

const row = (id: number, group: InvitedGroup): Row => ({ id, group, name: '', email: '' });
const firstRows: readonly Row[] = [row(0, 'manager'), row(1, 'peer'), row(2, 'peer'), row(3, 'peer')];

const messageAt = (issues: readonly Issue[], index: number, field: 'name' | 'email') =>
  issues.find(({ path }) => path[0] === 'raters' && path[1] === index && path[2] === field)?.message;

/** The form by which the leader proposes raters to the coach, a row a person; rows that are left empty are not sent. */
export function ProposeRaters({ round }: { readonly round: FeedbackRound }) {
  const propose = useProposeRaters();
  const [rows, setRows] = useState<readonly Row[]>(firstRows);
  const [nextId, setNextId] = useState(firstRows.length);
  const [asked, setAsked] = useState(false);

  const filled = rows.filter(({ name, email }) => name.trim() !== '' || email.trim() !== '');
  const isIncomplete = filled.some(({ name, email }) => name.trim() === '' || email.trim() === '');
  const issues = issuesOf(propose.error);
  const problemAt = (one: Row, field: 'name' | 'email') =>
    asked && filled.includes(one) && one[field].trim() === ''
      ? words.feedback.fieldMissing[field]
      : messageAt(issues, filled.indexOf(one), field);
  const change = (id: number, part: Partial<Row>) =>
    setRows(rows.map((one) => (one.id === id ? { ...one, ...part } : one)));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isIncomplete || filled.length === 0) return;
    propose.mutate(
      {
        roundId: round.id,
        raters: filled.map(({ group, name, email }) => ({ group, name: name.trim(), email: email.trim() })),
      },
      {
        onSuccess: () => {
          notifications.show({ message: words.feedback.proposed({ count: filled.length }) });
          setRows([row(nextId, 'peer')]);
          setNextId(nextId + 1);
          setAsked(false);
        },
      },
    );
  };
  return (
    <Section title={words.feedback.proposeTitle} help={words.feedback.proposeHelp}>
      <Form onSubmit={submit}>
        {rows.map((one, index) => {
          return (
            <Fieldset
              key={one.id}
              legend={words.feedback.raterLegend({ number: index + 1 })}
              variant="unstyled"
              className={classes.row ?? ''}
            >
              <NativeSelect
                label={words.feedback.group}
                value={one.group}
                onChange={(event) =>
                  change(one.id, {
                    group: groups.find((group) => group === event.currentTarget.value) ?? 'other',
                  })
                }
                data={groups.map((value) => ({ value, label: words.feedback.oneOfGroup[value] }))}
              />
              <TextInput
                label={words.feedback.name}
                autoComplete="off"
                value={one.name}
                onChange={(event) => change(one.id, { name: event.currentTarget.value })}
                error={problemAt(one, 'name')}
              />
              <TextInput
                label={words.feedback.email}
                type="email"
                autoComplete="off"
                value={one.email}
                onChange={(event) => change(one.id, { email: event.currentTarget.value })}
                error={problemAt(one, 'email')}
              />
              <Button
                variant="subtle"
                color="gray"
                aria-label={words.feedback.removeRow({ number: index + 1 })}
                disabled={rows.length === 1}
                onClick={() => setRows(rows.filter(({ id }) => id !== one.id))}
              >
                <Icon name="close" />
              </Button>
            </Fieldset>
          );
        })}
        <Button
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => {
            setRows([...rows, row(nextId, rows.at(-1)?.group ?? 'peer')]);
            setNextId(nextId + 1);
          }}
        >
          {words.feedback.addRow}
        </Button>
        {smallGroups(round, filled).map((group) => (
          <Alert key={group} color="yellow" role="status">
            {words.feedback.fewWarning({ group: words.feedback.groups[group] })}
          </Alert>
        ))}
        {asked && isIncomplete ? (
          <Text role="alert" c="var(--mantine-color-error)">
            {words.feedback.rowIncomplete}
          </Text>
        ) : null}
        <ErrorNotice error={propose.error} />
        <Button
          type="submit"
          loading={propose.isPending}
          disabled={filled.length === 0}
          style={{ alignSelf: 'flex-start' }}
        >
          {words.feedback.propose({ count: Math.max(1, filled.length) })}
        </Button>
      </Form>
    </Section>
  );
}
