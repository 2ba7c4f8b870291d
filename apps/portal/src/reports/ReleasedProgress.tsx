import type { Engagement } from '@coaching/sdk';
import { Text } from '@mantine/core';
import { formatDate } from '../format/formatInstant.ts';
import { words } from '../language/words.ts';

/** The newest text on the progress that the leader has released, and when. */
export function ReleasedProgress({
  summary,
}: {
  readonly summary: NonNullable<Engagement['progressSummary']>;
}) {
  return (
    <>
      <Text style={{ whiteSpace: 'pre-line' }} maw={700}>
        {summary.text}
      </Text>
      <Text size="sm" c="dimmed" mt="xs">
        {words.reports.released({ when: formatDate(summary.releasedAt) })}
      </Text>
    </>
  );
}
