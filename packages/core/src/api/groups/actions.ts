import * as z from 'zod';
import {
  dateSchema,
  engagementParams,
  idSchema,
  instantSchema,
  pageOf,
  pageQuerySchema,
} from '../primitives.ts';
import { defineRoute } from '../route.ts';

/** Something the leader decided to do. */
export const actionSchema = z
  .object({
    id: idSchema,
    sessionId: idSchema,
    text: z.string(),
    dueOn: dateSchema.nullable(),
    doneAt: instantSchema.nullable(),
  })
  .meta({ id: 'Action', description: 'Something the leader decided to do.' });

export const actionRoutes = {
  'actions.list': defineRoute({
    method: 'GET',
    path: '/engagements/{engagementId}/actions',
    summary: 'Lists the actions, the nearest due date first.',
    entry: 'signedIn',
    params: engagementParams,
    query: pageQuerySchema,
    answer: pageOf(actionSchema),
    status: 200,
    errors: [],
  }),
  'actions.complete': defineRoute({
    method: 'POST',
    path: '/actions/{actionId}/completion',
    summary: 'Marks an action as done; leader only.',
    entry: 'signedIn',
    params: z.object({ actionId: idSchema }),
    answer: actionSchema,
    status: 200,
    errors: [],
  }),
} as const;
