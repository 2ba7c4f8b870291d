import type { Referral } from '@coaching/sdk';
import { Button, Group, List, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { formatPlainDate } from '../format/formatInstant.ts';
import { Badge } from '../ui/Badge.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { useEngagementView } from './EngagementContext.ts';
import { useReferrals, useSettleReferral } from './engagementQueries.ts';
import { messages } from './messages.ts';
import { RaiseReferral } from './RaiseReferral.tsx';

const ends = ['accepted', 'declined', 'resolved'] as const;

/** Where a coach records that other help would serve better, and how that ended. */
export function ReferralsPage() {
  const { engagement } = useEngagementView();
  const referrals = useReferrals(engagement.id, { enabled: true });
  return (
    <>
      <PageHeader title={messages.referralsTitle} lead={messages.referralsLead} />
      <Stack gap="lg">
        <Loaded query={referrals}>
          {(list) =>
            list.length === 0 ? (
              <EmptyNote title={messages.referralsNone} />
            ) : (
              list.map((referral) => (
                <ReferralCard key={referral.id} engagementId={engagement.id} referral={referral} />
              ))
            )
          }
        </Loaded>
        <Section title={messages.checklistTitle} help={messages.checklistHelp}>
          <List type="ordered" spacing="xs">
            {messages.checklist.map((question) => (
              <List.Item key={question}>{question}</List.Item>
            ))}
          </List>
        </Section>
        <RaiseReferral engagementId={engagement.id} />
      </Stack>
    </>
  );
}

function ReferralCard({ engagementId, referral }: { engagementId: string; referral: Referral }) {
  const settle = useSettleReferral();
  const [outcome, setOutcome] = useState<(typeof ends)[number]>('accepted');
  return (
    <Section
      title={formatPlainDate(referral.date)}
      actions={
        <Group gap="xs">
          <Badge tone={referral.level === 'urgent' ? 'alert' : 'gold'}>
            {messages.levels[referral.level]}
          </Badge>
          <Badge>{messages.outcomes[referral.outcome]}</Badge>
        </Group>
      }
    >
      <Stack gap="sm">
        <Text style={{ whiteSpace: 'pre-line' }}>{referral.recommendation}</Text>
        {referral.action ? (
          <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-line' }}>
            {messages.action}: {referral.action}
          </Text>
        ) : null}
        {referral.outcome === 'open' ? (
          <Group align="flex-end">
            <NativeSelect
              label={messages.outcome}
              value={outcome}
              onChange={(event) =>
                setOutcome(ends.find((one) => one === event.currentTarget.value) ?? 'accepted')
              }
              data={ends.map((value) => ({ value, label: messages.outcomes[value] }))}
            />
            <Button
              variant="default"
              loading={settle.isPending}
              onClick={() => settle.mutate({ engagementId, referralId: referral.id, outcome })}
            >
              {messages.settle}
            </Button>
          </Group>
        ) : null}
        <ErrorNotice error={settle.error} />
      </Stack>
    </Section>
  );
}
