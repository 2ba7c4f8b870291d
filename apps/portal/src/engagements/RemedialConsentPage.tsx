import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { useEngagementView } from './EngagementContext.ts';
import { useAdvance, useConsentToRemedial } from './engagementQueries.ts';

/** Where a leader decides, alone and without pressure, whether to agree to a remedial request. */
export function RemedialConsentPage() {
  const { engagement, party } = useEngagementView();
  const consent = useConsentToRemedial(engagement.id);
  const decline = useAdvance();
  const navigate = useNavigate();
  const isAsked =
    party === 'leader' &&
    (engagement.next?.missing.some((issue) => issue.code === 'leader_consent_missing') ?? false);
  if (consent.isSuccess || !isAsked) {
    return (
      <PageHeader
        title={words.engagements.consentTitle}
        lead={consent.isSuccess ? words.engagements.consentThanks : words.engagements.consentDone}
        back={{ to: `/engagements/${engagement.id}`, label: words.engagements.nav.overview }}
      />
    );
  }
  return (
    <>
      <PageHeader title={words.engagements.consentTitle} lead={words.engagements.consentLead} />
      <Section title={words.engagements.consentTitle}>
        <Stack maw={640}>
          <Text>{words.engagements.consentText}</Text>
          <ErrorNotice error={consent.error ?? decline.error} />
          <Group>
            <Button loading={consent.isPending} onClick={() => consent.mutate()}>
              {words.engagements.consent}
            </Button>
            <Button
              variant="default"
              loading={decline.isPending}
              onClick={() =>
                decline.mutate(
                  { engagementId: engagement.id, to: 'declined', reason: 'no-consent' },
                  { onSuccess: () => void navigate(`/engagements/${engagement.id}`) },
                )
              }
            >
              {words.engagements.consentDecline}
            </Button>
          </Group>
        </Stack>
      </Section>
    </>
  );
}
