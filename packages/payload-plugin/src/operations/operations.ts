import type { Group } from '@coaching/core/api';
import { accountOperations } from './account/index.ts';
import type { GroupOperations } from './Operation.ts';

/** Every operation, by the name of its route. */
export const operations = {
  ...accountOperations,
} as const satisfies Partial<GroupOperations<Group>>;
