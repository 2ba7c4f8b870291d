import { randomUUID } from 'node:crypto';
import { anonymous, policy } from '@coaching/core/access';
import { localRequest } from '../../host/requests.ts';
import type { Payload } from '../../host/types.ts';
import { runtimeOf } from '../../runtime.ts';
import type { OperationContext } from './OperationContext.ts';
import { createTrail } from './trail.ts';

/** Returns the context of what nobody asked for: jobs. Its actor is nobody, so no policy lets it read as a person. */
export async function systemContext(payload: Payload): Promise<OperationContext> {
  const { settings, vaults } = runtimeOf(payload);
  const req = await localRequest(payload);
  return {
    req,
    actor: anonymous,
    policy,
    now: settings.now(),
    settings,
    vault: await vaults(req),
    // Nobody reads what a job answers.
    locale: 'en',
    newId: randomUUID,
    trail: createTrail(),
  };
}
