import { Stack, Text } from '@mantine/core';
import { Navigate } from 'react-router';
import { EngagementCards } from '../engagements/EngagementCards.tsx';
import { useEngagements } from '../engagements/engagementQueries.ts';
import { partyOf } from '../engagements/nextSteps.ts';
import { useInquiries } from '../inquiries/inquiryQueries.ts';
import { words } from '../language/words.ts';
import { SponsoredCards } from '../reports/SponsoredCards.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { useAccount } from './accountQueries.ts';

/** Where a person arrives after signing in: what they take part in, by the part they have in it. */
export function StartPage() {
  const account = useAccount();
  const roles = account.data?.roles ?? [];
  const isCoach = roles.includes('coach');
  const isSponsor = roles.includes('sponsor') || roles.includes('manager');
  // A person becomes a leader by being coached: the list says it, whatever the roles are.
  const engagements = useEngagements({ enabled: account.data !== undefined });
  return (
    <Loaded query={engagements}>
      {(list) => {
        const mine = list.filter((one) => partyOf(one, account.data?.id ?? '') === 'leader');
        const coached = list.filter((one) => partyOf(one, account.data?.id ?? '') === 'coach');
        const [only] = mine;
        if (only && mine.length === 1 && !isCoach && !isSponsor && coached.length === 0) {
          return <Navigate to={`/engagements/${only.id}`} replace />;
        }
        const hasNothing = mine.length === 0 && !isCoach && !isSponsor;
        return (
          <>
            <PageHeader
              title={words.account.startTitle({ name: account.data?.name ?? '' })}
              lead={words.account.startLead}
            />
            <Stack gap="xl">
              {hasNothing ? (
                <EmptyNote title={words.account.nothingTitle}>
                  <Text>{words.account.nothingText}</Text>
                  <LinkButton to="/#contact">{words.account.ask}</LinkButton>
                </EmptyNote>
              ) : null}
              {mine.length > 0 ? (
                <Section title={words.account.asLeader}>
                  <EngagementCards engagements={mine} party="leader" />
                </Section>
              ) : null}
              {isCoach ? <WaitingInquiries /> : null}
              {isCoach ? (
                <Section title={words.account.asCoach}>
                  {coached.length === 0 ? (
                    <EmptyNote title={words.account.noLeaders}>
                      <Text>{words.account.noLeadersText}</Text>
                    </EmptyNote>
                  ) : (
                    <EngagementCards engagements={coached} party="coach" />
                  )}
                </Section>
              ) : null}
              {isSponsor ? (
                <Section title={words.account.asSponsor} help={words.account.asSponsorHelp}>
                  <SponsoredCards />
                </Section>
              ) : null}
            </Stack>
          </>
        );
      }}
    </Loaded>
  );
}

function WaitingInquiries() {
  const inquiries = useInquiries();
  const count = inquiries.data?.filter((inquiry) => inquiry.state === 'open').length ?? 0;
  return (
    <Section
      title={words.account.inquiriesWaiting({ count })}
      actions={
        <LinkButton to="/inquiries" variant={count === 0 ? 'default' : 'filled'} size="sm">
          {words.account.openInquiries}
        </LinkButton>
      }
    />
  );
}
