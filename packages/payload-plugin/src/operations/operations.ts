import type { Group } from '@coaching/core/api';
import { accountOperations } from './account/index.ts';
import { actionOperations } from './actions/index.ts';
import { availabilityOperations } from './availability/index.ts';
import type { GroupOperations } from './Operation.ts';
import { sessionOperations } from './sessions/index.ts';

/** Every operation, by the name of its route. */
export const operations = {
  ...accountOperations,
  ...sessionOperations,
  ...availabilityOperations,
  ...actionOperations,
} as const satisfies Partial<GroupOperations<Group>>;
