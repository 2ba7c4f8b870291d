import { Text } from '@mantine/core';
import { useParams } from 'react-router';
import { AgreementVersion } from '../engagements/AgreementVersion.tsx';
import { words } from '../language/words.ts';
import { LoadedPage } from '../ui/LoadedPage.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
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
            title={words.reports.agreementTitle}
            lead={words.reports.lead}
            back={{ to: `/sponsored/${engagementId}`, label: words.reports.title({ leader: leader.name }) }}
          />
          {agreement ? (
            <AgreementVersion engagementId={engagementId} version={agreement.version} party="sponsor" />
          ) : (
            <Text>{words.reports.agreementMissing}</Text>
          )}
        </>
      )}
    </LoadedPage>
  );
}
