import { openPasswordLinkWish } from '../accounts/passwordLinkMail.ts';
import type { TaskPayloads } from '../host/jobs/taskPayloads.ts';
import { requestTo } from '../host/requests.ts';
import type { OperationContext } from '../operations/shared/OperationContext.ts';
import { sending } from './sending.ts';

/** Who gets a link later than this has long asked again. */
const longest = 60 * 60 * 1000;

/** Makes the link and mails it, as Payload does, where there is such an account; where there is none, nothing happens. */
export async function mailPasswordLink(
  job: TaskPayloads['mailPasswordLink'],
  context: OperationContext,
): Promise<void> {
  const { now, req, settings } = context;
  const { email, username, url, host, askedAt } = await openPasswordLinkWish(job, context);
  if (now - askedAt > longest) return;
  const asked = await requestTo(req.payload, { url, host });
  await sending(req, () =>
    req.payload.forgotPassword({
      collection: settings.usersSlug,
      data: { email, ...(username === '' ? {} : { username }) },
      // Nobody has signed in who wants this.
      overrideAccess: true,
      req: asked,
    }),
  );
}
