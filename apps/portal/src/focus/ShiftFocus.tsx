import type { FocusArea, FocusChoice } from '@coaching/sdk';
import { Button, Group, NativeSelect, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useBehaviors } from '../content/contentQueries.ts';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Form } from '../ui/Form.tsx';
import { choosableBehaviors } from './choosableBehaviors.ts';
import { FocusChoiceFields } from './FocusChoiceFields.tsx';
import { useFocusRanking, useShiftFocus } from './focusQueries.ts';

type ShiftFocusProps = {
  readonly engagementId: string;
  readonly from: FocusArea;
  readonly onClose: () => void;
};

/** By which the leader turns to something more urgent, at once. */
export function ShiftFocus({ engagementId, from, onClose }: ShiftFocusProps) {
  const behaviors = useBehaviors();
  const ranking = useFocusRanking(engagementId);
  const shift = useShiftFocus();
  const [choice, setChoice] = useState<FocusChoice>({ behavior: '', observable: '', measure: '' });
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const list = choosableBehaviors(behaviors.data ?? [], ranking.data ?? null).filter(
    ({ key }) => key !== from.behavior,
  );
  const isComplete =
    choice.behavior !== '' && choice.observable.trim() !== '' && choice.measure.trim() !== '';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!isComplete) return;
    const why = reason.trim();
    shift.mutate(
      { engagementId, from: from.id, to: choice, ...(why === '' ? {} : { reason: why }) },
      {
        onSuccess: () => {
          notifications.show({ message: words.focus.shifted });
          onClose();
        },
      },
    );
  };
  return (
    <Form onSubmit={submit}>
      <Text>{words.focus.shiftText}</Text>
      <NativeSelect
        label={words.focus.shiftTo}
        required
        value={choice.behavior}
        onChange={(event) => setChoice({ ...choice, behavior: event.currentTarget.value })}
        error={asked && choice.behavior === '' ? words.focus.pick : undefined}
        data={[
          { value: '', label: words.focus.pick },
          ...list.map((one) => ({
            value: one.key,
            label: one.rank === null ? one.title : `${one.rank}. ${one.title}`,
          })),
        ]}
      />
      <FocusChoiceFields choice={choice} onChange={setChoice} showsMissing={asked} />
      <Textarea
        label={words.focus.shiftReason}
        description={words.focus.shiftReasonHelp}
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ErrorNotice error={shift.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {words.ui.cancel}
        </Button>
        <Button type="submit" loading={shift.isPending}>
          {words.focus.shiftSave}
        </Button>
      </Group>
    </Form>
  );
}
