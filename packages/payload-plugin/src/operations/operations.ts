import type { Group } from '@coaching/core/api';
import { accountOperations } from './account/index.ts';
import { actionOperations } from './actions/index.ts';
import { assessmentOperations } from './assessments/index.ts';
import { availabilityOperations } from './availability/index.ts';
import { contentOperations } from './content/index.ts';
import { engagementOperations } from './engagements/index.ts';
import { feedbackOperations } from './feedback/index.ts';
import { focusOperations } from './focus/index.ts';
import { inquiryOperations } from './inquiries/index.ts';
import { privacyOperations } from './privacy/index.ts';
import { reportOperations } from './reports/index.ts';
import { sessionOperations } from './sessions/index.ts';
import type { GroupOperations } from './shared/Operation.ts';

/** Every operation, by the name of its route. */
export const operations = {
  ...accountOperations,
  ...contentOperations,
  ...inquiryOperations,
  ...engagementOperations,
  ...reportOperations,
  ...sessionOperations,
  ...availabilityOperations,
  ...actionOperations,
  ...assessmentOperations,
  ...feedbackOperations,
  ...focusOperations,
  ...privacyOperations,
} as const satisfies GroupOperations<Group>;
