import { Alert, Stack, Text } from '@mantine/core';
import { words } from '../language/words.ts';
import { useReferrals } from './engagementQueries.ts';
import { ReferralResources } from './ReferralResources.tsx';

/** What a leader reads when the coach recommends other help; in an emergency, the contacts come first. */
export function ReferralNotice({ engagementId }: { readonly engagementId: string }) {
  const referrals = useReferrals(engagementId, { enabled: true });
  const open = referrals.data?.filter((referral) => referral.outcome === 'open') ?? [];
  if (open.length === 0) return null;
  const isUrgent = open.some((referral) => referral.level === 'urgent');
  return (
    <Alert color={isUrgent ? 'red' : 'cloth'} title={words.engagements.leaderReferral}>
      <Stack gap="sm">
        {isUrgent ? <ReferralResources level="urgent" /> : null}
        {open.map((referral) => (
          <Text key={referral.id} style={{ whiteSpace: 'pre-line' }}>
            {referral.recommendation}
          </Text>
        ))}
        {isUrgent ? null : <ReferralResources level="recommend" />}
        <Text size="sm" c="dimmed">
          {words.engagements.leaderReferralText}
        </Text>
      </Stack>
    </Alert>
  );
}
