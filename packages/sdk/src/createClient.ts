import type { ClientOptions } from './ClientOptions.ts';
import { ResponseError } from './errors/ResponseError.ts';
import type { Resources } from './generated/resources.ts';
import { routes } from './generated/routes.ts';
import { createSend, type Send } from './transport/createSend.ts';
import type { Input } from './transport/fillRoute.ts';
import { listOf, type Page } from './transport/list.ts';
import { type ParsedRoute, parseRoute } from './transport/parseRoute.ts';
import type { RequestOptions } from './transport/RequestOptions.ts';

/** The API as one object: a property a group, a method a route. */
export interface CoachingClient extends Resources {}

type Method = (input?: Input, options?: RequestOptions) => Promise<object>;

const isPage = (answer: object): answer is Page<unknown> =>
  'items' in answer && Array.isArray(answer.items) && 'next' in answer;

function methodOf(route: ParsedRoute, send: Send): Method {
  if (route.fields.length === 0 && !route.path.includes('{'))
    return (options = {}) => send(route, {}, options);
  if (!route.fields.includes('cursor')) return (input = {}, options = {}) => send(route, input, options);
  return (input = {}, options = {}) =>
    listOf(async (cursor) => {
      const answer = await send(route, cursor === undefined ? input : { ...input, cursor }, options);
      if (!isPage(answer)) throw new ResponseError(200, JSON.stringify(answer));
      return answer;
    });
}

const mapValues = <Value, Result>(record: Readonly<Record<string, Value>>, map: (value: Value) => Result) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

/**
 * Returns a client of the coaching API.
 *
 * Its methods need no `this`: they can be taken out and handed on.
 *
 * @throws TypeError when `baseUrl` is neither a URL nor a path
 * @example
 * const client = createClient({ baseUrl: 'https://coaching.example', auth: () => store.token });
 * const { items } = await client.availability.openSlots({ engagementId, from, to });
 */
export function createClient(options: ClientOptions): CoachingClient {
  const send = createSend(options);
  const client: unknown = mapValues(routes, (group) =>
    mapValues(group, (line) => methodOf(parseRoute(line), send)),
  );
  // Table and types are made from one contract in one go; a test calls every route of it.
  return client as CoachingClient;
}
