import type { FocusChoice } from '@coaching/sdk';
import { Stack, Textarea } from '@mantine/core';
import { words } from '../language/words.ts';

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
        label={words.focus.observable}
        description={words.focus.observableHelp}
        required
        minRows={2}
        value={choice.observable}
        onChange={(event) => onChange({ ...choice, observable: event.currentTarget.value })}
        error={isMissing(choice.observable) ? words.focus.observable : undefined}
      />
      <Textarea
        label={words.focus.measure}
        description={words.focus.measureHelp}
        required
        minRows={2}
        value={choice.measure}
        onChange={(event) => onChange({ ...choice, measure: event.currentTarget.value })}
        error={isMissing(choice.measure) ? words.focus.measure : undefined}
      />
    </Stack>
  );
}
