import { Stack, Text } from '@mantine/core';
import { words } from '../language/words.ts';
import { Badge } from '../ui/Badge.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { AgreementVersion } from './AgreementVersion.tsx';
import { useEngagementView } from './EngagementContext.ts';
import { ProposeAgreement } from './ProposeAgreement.tsx';

/** Where leader and coach read and sign the agreement, and the coach proposes its versions. */
export function AgreementPage() {
  const { engagement, party } = useEngagementView();
  const { agreement } = engagement;
  return (
    <>
      <PageHeader
        title={words.engagements.agreementTitle}
        lead={words.engagements.agreementLead}
        actions={
          agreement ? (
            <Badge>{words.engagements.agreementVersion({ version: agreement.version })}</Badge>
          ) : null
        }
      />
      <Stack gap="xl">
        {agreement ? (
          <AgreementVersion
            key={agreement.version}
            engagementId={engagement.id}
            version={agreement.version}
            party={party}
          />
        ) : party === 'leader' ? (
          <EmptyNote title={words.engagements.agreementNone}>
            <Text>{words.engagements.agreementNoneLeader}</Text>
          </EmptyNote>
        ) : null}
        {party === 'coach' ? <ProposeAgreement engagement={engagement} /> : null}
      </Stack>
    </>
  );
}
