import { Text } from '@mantine/core';
import { useParams } from 'react-router';
import { LoadedPage } from '../app/LoadedPage.tsx';
import { AgreementVersion } from '../engagements/AgreementVersion.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { messages } from './messages.ts';
import { useSponsoredOne } from './reportQueries.ts';

/** Where the sponsor reads and signs the agreement. */
export function SponsoredAgreementPage() {
  const { engagementId = '' } = useParams();
  const query = useSponsoredOne(engagementId);
  return (
    <LoadedPage query={query}>
      {({ leader, agreement }) => (
        <>
          <PageHeader
            title={messages.agreementTitle}
            lead={messages.lead}
            back={{ to: `/sponsored/${engagementId}`, label: messages.title(leader.name) }}
          />
          {agreement ? (
            <AgreementVersion engagementId={engagementId} version={agreement.version} party="sponsor" />
          ) : (
            <Text>{messages.agreementMissing}</Text>
          )}
        </>
      )}
    </LoadedPage>
  );
}
