import type { Agreement } from '@coaching/sdk';
import { Checkbox, NumberInput, Stack } from '@mantine/core';
import { words } from '../language/words.ts';

type SponsorView = Agreement['parameters']['sponsorSees'][number];
const sponsorViews: readonly SponsorView[] = ['sessionCounts', 'focusAreaTitles', 'progressSummary'];

type NumberProps = {
  readonly label: string;
  readonly description?: string;
  readonly min: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
};

/** A whole number of a term. */
export function NumberField({ onChange, ...rest }: NumberProps) {
  return <NumberInput {...rest} allowDecimal={false} onChange={(value) => onChange(Number(value) || 0)} />;
}

type HoursProps = Omit<NumberProps, 'min' | 'value'> & { readonly minutes: number };

/** A notice: people think of it in hours, the agreement keeps minutes. */
export function HoursField({ minutes, onChange, ...rest }: HoursProps) {
  return (
    <NumberInput
      {...rest}
      min={0}
      decimalScale={2}
      value={minutes / 60}
      onChange={(value) => onChange(Math.round((Number(value) || 0) * 60))}
    />
  );
}

type ConsumptionProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** Whether something uses up an agreed session. */
export function ConsumptionField({ onChange, ...rest }: ConsumptionProps) {
  return <Checkbox {...rest} onChange={(event) => onChange(event.currentTarget.checked)} />;
}

type SponsorSeesProps = {
  readonly value: readonly SponsorView[];
  readonly onChange: (value: SponsorView[]) => void;
};

/** What the sponsor is shown; nothing else is. */
export function SponsorSeesField({ value, onChange }: SponsorSeesProps) {
  return (
    <Checkbox.Group
      label={words.engagements.terms.sponsorSees}
      value={[...value]}
      onChange={(chosen) => onChange(sponsorViews.filter((view) => chosen.includes(view)))}
    >
      <Stack gap="xs" mt="xs">
        {sponsorViews.map((view) => (
          <Checkbox key={view} value={view} label={words.engagements.sponsorViews[view]} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
