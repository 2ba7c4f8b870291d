import type { Engagement, EngagementsProposeAgreementInput } from '@coaching/sdk';
import { Button, Checkbox, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { fieldError } from '../ui/errorText.ts';
import { Section } from '../ui/Section.tsx';
import { useProposeAgreement } from './engagementQueries.ts';

type Parameters = NonNullable<EngagementsProposeAgreementInput['parameters']>;
type SponsorView = NonNullable<Parameters['sponsorSees']>[number];
const sponsorViews: readonly SponsorView[] = ['sessionCounts', 'focusAreaTitles', 'progressSummary'];

const start = {
  sessions: 12,
  freeCancelHours: 24,
  freeRescheduleHours: 12,
  graceMinutes: 15,
  retentionMonths: 12,
  lateCancelConsumes: true,
  leaderNoShowConsumes: true,
};

/** Where the coach makes the next version of the agreement from a template. */
export function ProposeAgreement({ engagement }: { readonly engagement: Engagement }) {
  const propose = useProposeAgreement();
  const [template, setTemplate] = useState('coaching-agreement');
  const [overrides, setOverrides] = useState(false);
  const [terms, setTerms] = useState(start);
  const [sees, setSees] = useState<readonly SponsorView[]>(['sessionCounts', 'progressSummary']);
  const [opened, setOpened] = useState(engagement.agreement === null);

  const parameters: Parameters = {
    sessions: terms.sessions,
    freeCancelMinutes: terms.freeCancelHours * 60,
    freeRescheduleMinutes: terms.freeRescheduleHours * 60,
    graceMinutes: terms.graceMinutes,
    retentionMonths: terms.retentionMonths,
    lateCancelConsumes: terms.lateCancelConsumes,
    leaderNoShowConsumes: terms.leaderNoShowConsumes,
    // Who signs follows from who takes part.
    ...(engagement.sponsor ? { sponsorSees: [...sees] } : {}),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    propose.mutate(
      { engagementId: engagement.id, template: template.trim(), ...(overrides ? { parameters } : {}) },
      {
        onSuccess: () => {
          setOpened(false);
          notifications.show({ message: words.engagements.proposed });
        },
      },
    );
  };
  const number = (
    name: keyof typeof terms & ('sessions' | `${string}Hours` | `${string}Minutes` | `${string}Months`),
    label: string,
    min: number,
  ) => (
    <NumberInput
      label={label}
      min={min}
      allowDecimal={false}
      value={terms[name]}
      onChange={(value) => setTerms({ ...terms, [name]: Number(value) || 0 })}
    />
  );
  if (!opened) {
    return (
      <Button variant="default" onClick={() => setOpened(true)} style={{ alignSelf: 'flex-start' }}>
        {words.engagements.proposeAgain}
      </Button>
    );
  }
  return (
    <Section
      title={engagement.agreement ? words.engagements.proposeAgain : words.engagements.proposeTitle}
      help={words.engagements.proposeHelp}
    >
      <Stack component="form" onSubmit={submit} maw={680}>
        <TextInput
          label={words.engagements.template}
          description={words.engagements.templateHelp}
          required
          value={template}
          onChange={(event) => setTemplate(event.currentTarget.value)}
          error={fieldError(propose.error, 'template')}
        />
        <Checkbox
          label={words.engagements.override}
          checked={overrides}
          onChange={(event) => setOverrides(event.currentTarget.checked)}
        />
        {overrides ? (
          <>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              {number('sessions', words.engagements.sessionCount, 1)}
              {number('graceMinutes', words.engagements.grace, 0)}
              {number('freeCancelHours', words.engagements.freeCancelHours, 0)}
              {number('freeRescheduleHours', words.engagements.freeRescheduleHours, 0)}
              {number('retentionMonths', words.engagements.retentionMonths, 0)}
            </SimpleGrid>
            <Checkbox
              label={words.engagements.lateConsumes}
              checked={terms.lateCancelConsumes}
              onChange={(event) => setTerms({ ...terms, lateCancelConsumes: event.currentTarget.checked })}
            />
            <Checkbox
              label={words.engagements.noShowConsumes}
              checked={terms.leaderNoShowConsumes}
              onChange={(event) => setTerms({ ...terms, leaderNoShowConsumes: event.currentTarget.checked })}
            />
            {engagement.sponsor ? (
              <Checkbox.Group
                label={words.engagements.terms.sponsorSees}
                value={[...sees]}
                onChange={(chosen) => setSees(sponsorViews.filter((view) => chosen.includes(view)))}
              >
                <Stack gap="xs" mt="xs">
                  {sponsorViews.map((view) => (
                    <Checkbox key={view} value={view} label={words.engagements.sponsorViews[view]} />
                  ))}
                </Stack>
              </Checkbox.Group>
            ) : null}
          </>
        ) : null}
        <ErrorNotice error={propose.error} />
        <Button type="submit" loading={propose.isPending} style={{ alignSelf: 'flex-start' }}>
          {words.engagements.propose}
        </Button>
      </Stack>
    </Section>
  );
}
