import type { Action } from '@coaching/sdk';
import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { formatDate, formatPlainDate } from '../format/formatInstant.ts';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import classes from './ActionList.module.css';
import { useCompleteAction } from './actionQueries.ts';

/** Actions with their due date; the leader marks them as done. */
export function ActionList({ actions }: { readonly actions: readonly Action[] }) {
  const { party } = useEngagementView();
  const complete = useCompleteAction();
  return (
    <>
      <ul className={classes.list}>
        {actions.map((action) => (
          <li key={action.id} className={classes.action} data-done={action.doneAt !== null || undefined}>
            <div>
              <Text className={classes.text}>{action.text}</Text>
              <Text size="sm" c="dimmed">
                {stateOf(action)}
              </Text>
            </div>
            {party === 'leader' && action.doneAt === null ? (
              <Button
                variant="default"
                size="sm"
                aria-label={words.actions.markDoneOf({ text: action.text })}
                loading={complete.isPending && complete.variables === action.id}
                onClick={() =>
                  complete.mutate(action.id, {
                    onSuccess: () => notifications.show({ message: words.actions.marked }),
                  })
                }
              >
                {words.actions.markDone}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <ErrorNotice error={complete.error} />
    </>
  );
}

function stateOf({ dueOn, doneAt }: Action): string {
  if (doneAt !== null) return words.actions.doneOn({ date: formatDate(doneAt) });
  if (dueOn === null) return '';
  // Swedish dates are ISO dates; the due date is over when the local day after it begins.
  const isOver = dueOn < new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date());
  return isOver
    ? words.actions.overdue({ date: formatPlainDate(dueOn) })
    : words.actions.due({ date: formatPlainDate(dueOn) });
}
