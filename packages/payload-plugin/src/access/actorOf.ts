import { type Actor, anonymous } from '@coaching/core/access';
import type { PayloadRequest } from '../host/types.ts';
import type { Settings } from '../options.ts';

/** Returns who acts: their roles as Payload has just read them, or nobody for an account of another collection. */
export function actorOf(req: Pick<PayloadRequest, 'user'>, settings: Settings): Actor {
  const { user } = req;
  if (!user || user.collection !== settings.usersSlug) return anonymous;
  const { roles, organization, administers = false } = settings.facts(user);
  return { person: String(user.id), roles, organization, administers };
}
