import { needing, type Readable } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import type { ProgressSummaryRecord } from '../../collections/practice/progressSummaries.ts';

/** Returns a progress text as its reader sees it. */
export function progressView(
  summary: Readable<ProgressSummaryRecord>,
): RouteAnswer<'reports.releaseProgress'> {
  const { text, releasedAt } = needing(summary, 'text', 'releasedAt');
  return { text, releasedAt: new Date(releasedAt).toISOString() };
}
