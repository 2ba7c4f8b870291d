import { Stack } from '@mantine/core';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { formatDate } from '../format/formatInstant.ts';
import { words } from '../language/words.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { FocusAreaList } from './FocusAreaList.tsx';
import { FocusProposal } from './FocusProposal.tsx';
import { useFocusRanking } from './focusQueries.ts';

/** The focus areas of an engagement, and the proposal they can be chosen from. */
export function FocusPage() {
  const { engagement } = useEngagementView();
  const ranking = useFocusRanking(engagement.id);
  const printed = ranking.data
    ? {
        printed: {
          leader: engagement.leader.name,
          about: engagement.program.title,
          date: formatDate(ranking.data.createdAt),
        },
      }
    : {};
  return (
    <>
      <PageHeader title={words.focus.title} lead={words.focus.lead} {...printed} />
      <Stack gap="xl">
        <FocusAreaList engagementId={engagement.id} />
        <FocusProposal engagementId={engagement.id} />
      </Stack>
    </>
  );
}
