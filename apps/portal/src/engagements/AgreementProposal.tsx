import type { AgreementDraft, Engagement } from '@coaching/sdk';
import { Button, NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { fieldError } from '../ui/errorText.ts';
import { AgreementClauses } from './AgreementClauses.tsx';
import { useProposeAgreement } from './engagementQueries.ts';
import { ConsumptionField, HoursField, NumberField, SponsorSeesField } from './TermFields.tsx';

type Props = {
  readonly engagement: Engagement;
  readonly draft: AgreementDraft;
  readonly onTemplate: (template: string) => void;
  readonly onProposed: () => void;
};

/** The form of a proposal; it begins with what holds or is offered, and the clauses follow its terms. */
export function AgreementProposal({ engagement, draft, onTemplate, onProposed }: Props) {
  const propose = useProposeAgreement();
  const { parties: _, ...start } = draft.parameters;
  const [terms, setTerms] = useState(start);
  const change = (changes: Partial<typeof terms>) => setTerms({ ...terms, ...changes });
  const text = words.engagements;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    propose.mutate(
      { engagementId: engagement.id, template: draft.template, parameters: terms },
      {
        onSuccess: () => {
          onProposed();
          notifications.show({ message: text.proposed });
        },
      },
    );
  };
  return (
    <Stack component="form" onSubmit={submit} maw={680}>
      {draft.templates.length > 1 ? (
        <NativeSelect
          label={text.template}
          description={text.templateHelp}
          value={draft.template}
          onChange={(event) => onTemplate(event.currentTarget.value)}
          data={draft.templates.map(({ key, title }) => ({ value: key, label: title }))}
          error={fieldError(propose.error, 'template')}
        />
      ) : null}
      <SimpleGrid cols={{ base: 1, sm: 2 }} style={{ alignItems: 'end' }}>
        <NumberField
          label={text.sessionCount}
          min={1}
          value={terms.sessions}
          onChange={(sessions) => change({ sessions })}
        />
        <NumberField
          label={text.termMonths}
          min={1}
          value={terms.termMonths ?? 1}
          onChange={(termMonths) => change({ termMonths })}
        />
        <HoursField
          label={text.freeCancelHours}
          minutes={terms.freeCancelMinutes}
          onChange={(freeCancelMinutes) => change({ freeCancelMinutes })}
        />
        <HoursField
          label={text.freeRescheduleHours}
          minutes={terms.freeRescheduleMinutes}
          onChange={(freeRescheduleMinutes) => change({ freeRescheduleMinutes })}
        />
        <HoursField
          label={text.approvalHours}
          description={text.approvalHelp}
          minutes={terms.approvalMinutes}
          onChange={(approvalMinutes) => change({ approvalMinutes })}
        />
        <NumberField
          label={text.grace}
          min={0}
          value={terms.graceMinutes}
          onChange={(graceMinutes) => change({ graceMinutes })}
        />
        <NumberField
          label={text.retentionMonths}
          min={0}
          value={terms.retentionMonths}
          onChange={(retentionMonths) => change({ retentionMonths })}
        />
      </SimpleGrid>
      <ConsumptionField
        label={text.lateConsumes}
        checked={terms.lateCancelConsumes}
        onChange={(lateCancelConsumes) => change({ lateCancelConsumes })}
      />
      <ConsumptionField
        label={text.noShowConsumes}
        checked={terms.leaderNoShowConsumes}
        onChange={(leaderNoShowConsumes) => change({ leaderNoShowConsumes })}
      />
      {engagement.sponsor ? (
        <SponsorSeesField value={terms.sponsorSees} onChange={(sponsorSees) => change({ sponsorSees })} />
      ) : null}
      <details>
        <summary>{text.previewClauses}</summary>
        <AgreementClauses clauses={draft.clauses} />
      </details>
      <ErrorNotice error={propose.error} />
      <Button type="submit" loading={propose.isPending} style={{ alignSelf: 'flex-start' }}>
        {text.propose}
      </Button>
    </Stack>
  );
}
