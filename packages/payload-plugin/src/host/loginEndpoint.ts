import { addDataAndFileToRequest, type Endpoint, loginOperation, type PayloadRequest } from 'payload';
import { generatePayloadCookie } from 'payload/shared';

const textIn = (value: unknown) => (typeof value === 'string' ? value : '');

/**
 * Returns Payload's sign-in over REST with something around its work; it answers as Payload does.
 *
 * @param around - does the work, or refuses it
 */
export function loginEndpoint(
  slug: string,
  around: <Result>(req: PayloadRequest, work: () => Promise<Result>) => Promise<Result>,
): Endpoint {
  return {
    method: 'post',
    path: '/login',
    handler: async (req) => {
      await addDataAndFileToRequest(req);
      const collection = req.payload.collections[slug];
      if (!collection) throw new Error(`There is no collection ${slug}.`);
      const { auth } = collection.config;
      const depth = Number(req.searchParams.get('depth') ?? Number.NaN);
      const { token, ...answer } = await around(req, () =>
        loginOperation({
          collection,
          data: {
            email: textIn(req.data?.email),
            password: textIn(req.data?.password),
            ...(auth.loginWithUsername ? { username: textIn(req.data?.username) } : {}),
          },
          ...(Number.isNaN(depth) ? {} : { depth }),
          req,
        }),
      );
      const cookie = generatePayloadCookie({
        collectionAuthConfig: auth,
        cookiePrefix: req.payload.config.cookiePrefix,
        token: token ?? '',
      });
      const shown = auth.removeTokenFromResponses ? answer : { ...answer, token };
      return Response.json(
        { message: req.t('authentication:passed'), ...shown },
        { headers: { 'Set-Cookie': cookie } },
      );
    },
  };
}
