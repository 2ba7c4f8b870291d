import { randomUUID } from 'node:crypto';
import { mainOrganization } from '@coaching/core/access';
import * as z from 'zod';
import { addJob } from '../host/jobs/addJob.ts';
import type { TaskPayloads } from '../host/jobs/taskPayloads.ts';
import type { PayloadRequest } from '../host/types.ts';
import { jobPlace } from '../operations/shared/jobPlace.ts';
import type { Vault } from '../vault/createVault.ts';
import { organizationScope } from '../vault/KeyScope.ts';

const wishSchema = z.object({
  email: z.string(),
  username: z.string(),
  /** Where the request came to, for hosts that make the link of it. */
  url: z.string(),
  host: z.string(),
  /** Epoch milliseconds. */
  askedAt: z.number(),
});

/** Somebody wants a link to choose a new password; whether there is such an account is not known yet. */
export type PasswordLinkWish = Readonly<z.output<typeof wishSchema>>;

/** Of nobody in particular: a key for each address would tell how many have asked. */
const scope = organizationScope(mainOrganization);

/** Returns the wish that a request brings. */
export function wishIn(
  req: PayloadRequest,
  asked: Pick<PasswordLinkWish, 'email' | 'username' | 'askedAt'>,
): PasswordLinkWish {
  return { ...asked, url: req.url ?? '', host: req.headers.get('host') ?? '' };
}

/** Adds the job that looks for the account and mails the link. The address is sealed until then. */
export async function mailPasswordLinkLater(
  wish: PasswordLinkWish,
  { req, vault }: { readonly req: PayloadRequest; readonly vault: Vault },
): Promise<void> {
  const id = randomUUID();
  await vault.need({ scopes: [scope] });
  const sealed = vault.seal(JSON.stringify(wish), jobPlace('mailPasswordLink', id), scope);
  await addJob(req, 'mailPasswordLink', { id, sealed });
}

/** Returns what was sealed for this job. */
export async function openPasswordLinkWish(
  { id, sealed }: TaskPayloads['mailPasswordLink'],
  { vault }: { readonly vault: Vault },
): Promise<PasswordLinkWish> {
  await vault.need({ texts: [sealed] });
  return wishSchema.parse(JSON.parse(vault.open(sealed, jobPlace('mailPasswordLink', id))));
}
