import type { Referral } from '@coaching/sdk';
import { Button, Group, List, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { formatPlainDate } from '../format/formatInstant.ts';
import { words } from '../language/words.ts';
import { Badge } from '../ui/Badge.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { useEngagementView } from './EngagementContext.ts';
import { useReferrals, useSettleReferral } from './engagementQueries.ts';
import { RaiseReferral } from './RaiseReferral.tsx';

const ends = ['accepted', 'declined', 'resolved'] as const;

/** Where a coach records that other help would serve better, and how that ended. */
export function ReferralsPage() {
  const { engagement } = useEngagementView();
  const referrals = useReferrals(engagement.id, { enabled: true });
  return (
    <>
      <PageHeader title={words.engagements.referralsTitle} lead={words.engagements.referralsLead} />
      <Stack gap="xl">
        <Loaded query={referrals}>
          {(list) =>
            list.length === 0 ? (
              <EmptyNote title={words.engagements.referralsNone} />
            ) : (
              list.map((referral) => (
                <ReferralCard key={referral.id} engagementId={engagement.id} referral={referral} />
              ))
            )
          }
        </Loaded>
        <Section title={words.engagements.checklistTitle} help={words.engagements.checklistHelp}>
          <List type="ordered" spacing="xs">
            {Object.values(words.engagements.checklist).map((question) => (
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
            {words.engagements.levels[referral.level]}
          </Badge>
          <Badge>{words.engagements.outcomes[referral.outcome]}</Badge>
        </Group>
      }
    >
      <Stack gap="sm">
        <Text style={{ whiteSpace: 'pre-line' }}>{referral.recommendation}</Text>
        {referral.action ? (
          <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-line' }}>
            {words.engagements.action}: {referral.action}
          </Text>
        ) : null}
        {referral.outcome === 'open' ? (
          <Group align="flex-end">
            <NativeSelect
              label={words.engagements.outcome}
              value={outcome}
              onChange={(event) =>
                setOutcome(ends.find((one) => one === event.currentTarget.value) ?? 'accepted')
              }
              data={ends.map((value) => ({ value, label: words.engagements.outcomes[value] }))}
            />
            <Button
              variant="default"
              loading={settle.isPending}
              onClick={() => settle.mutate({ engagementId, referralId: referral.id, outcome })}
            >
              {words.engagements.settle}
            </Button>
          </Group>
        ) : null}
        <ErrorNotice error={settle.error} />
      </Stack>
    </Section>
  );
}
