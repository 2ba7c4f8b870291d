import type { FocusChoice } from '@coaching/sdk';
import { Stack, Textarea } from '@mantine/core';
import { messages } from './messages.ts';

type FocusChoiceFieldsProps = {
  readonly choice: FocusChoice;
  readonly onChange: (choice: FocusChoice) => void;
  readonly showsMissing: boolean;
};

/** What others would see, and how the leader will know. */
export function FocusChoiceFields({ choice, onChange, showsMissing }: FocusChoiceFieldsProps) {
  const isMissing = (text: string) => showsMissing && text.trim() === '';
  return (
    <Stack>
      <Textarea
        label={messages.observable}
        description={messages.observableHelp}
        required
        minRows={2}
        value={choice.observable}
        onChange={(event) => onChange({ ...choice, observable: event.currentTarget.value })}
        error={isMissing(choice.observable) ? messages.observable : undefined}
      />
      <Textarea
        label={messages.measure}
        description={messages.measureHelp}
        required
        minRows={2}
        value={choice.measure}
        onChange={(event) => onChange({ ...choice, measure: event.currentTarget.value })}
        error={isMissing(choice.measure) ? messages.measure : undefined}
      />
    </Stack>
  );
}
