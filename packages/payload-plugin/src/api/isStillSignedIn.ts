import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { PayloadRequest } from '../host/types.ts';
import type { Settings } from '../options.ts';

const claimsSchema = z.object({
  id: z.union([z.string(), z.number()]),
  collection: z.string(),
  sid: z.string().optional(),
  exp: z.number(),
});
const sessionsSchema = z.object({ sessions: z.array(z.object({ id: z.string() })).nullish() });

/**
 * Returns whether the database knows the session of a request that Payload has taken for nobody's.
 *
 * Payload does so whenever reading the account fails, whatever the reason; apps sign people out at the sight of a 401. Nobody is
 * let in here, but a token that was not signed here is nobody's: else it would ask whether there is an account.
 *
 * @throws where the database does not answer
 */
export async function isStillSignedIn(req: PayloadRequest, settings: Settings): Promise<boolean> {
  const claims = claimsIn(req);
  if (!claims || claims.collection !== settings.usersSlug || claims.exp * 1000 < Date.now()) return false;
  const { docs } = await req.payload.find({
    collection: settings.usersSlug,
    where: { id: { equals: claims.id } },
    limit: 1,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    // Nobody is signed in; what is found leaves this function as yes or no.
    overrideAccess: true,
    req,
  });
  const [account] = docs;
  if (!account) return false;
  const { sessions } = sessionsSchema.parse(account);
  return claims.sid === undefined || (sessions?.some(({ id }) => id === claims.sid) ?? false);
}

/** What a token in the header, or in Payload's cookie, says of itself. */
function claimsIn({ headers, payload }: PayloadRequest): z.infer<typeof claimsSchema> | null {
  const authorization = /^(?:Bearer|JWT) (.+)$/.exec(headers.get('authorization') ?? '')?.[1];
  const cookie = (headers.get('cookie') ?? '')
    .split('; ')
    .find((one) => one.startsWith(`${payload.config.cookiePrefix}-token=`));
  const token = authorization ?? cookie?.split('=')[1];
  if (token === undefined || !isSigned(token, payload.secret)) return null;
  try {
    return claimsSchema.parse(
      JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')),
    );
  } catch {
    return null;
  }
}

/** Returns whether a token was signed with this secret, by the one algorithm that Payload uses (RFC 7515, HS256). */
function isSigned(token: string, secret: string): boolean {
  const [head = '', claims = '', signature = '', ...more] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const right = createHmac('sha256', secret).update(`${head}.${claims}`).digest();
  return more.length === 0 && given.length === right.length && timingSafeEqual(given, right);
}
