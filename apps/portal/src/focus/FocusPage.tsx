import { Stack } from '@mantine/core';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { FocusAreaList } from './FocusAreaList.tsx';
import { FocusProposal } from './FocusProposal.tsx';
import { messages } from './messages.ts';

/** The focus areas of an engagement, and the proposal they can be chosen from. */
export function FocusPage() {
  const { engagement } = useEngagementView();
  return (
    <>
      <PageHeader title={messages.title} lead={messages.lead} />
      <Stack gap="lg">
        <FocusAreaList engagementId={engagement.id} />
        <FocusProposal engagementId={engagement.id} />
      </Stack>
    </>
  );
}
