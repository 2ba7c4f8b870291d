import { accepted, type Outcome, refused } from '@coaching/core';
import { asInput, inputIssues, languageQuery, type Route } from '@coaching/core/api';
import type { PayloadRequest } from '../host/types.ts';
import { readBody } from './readBody.ts';
import { zeroIssues } from './zeroIssues.ts';

/** The parts of a request, as the contract describes them. */
export type ParsedInput = { readonly params: unknown; readonly query: unknown; readonly body: unknown };

/** Returns params, query and body with defaults filled in, or what is wrong with them, field by field. */
export async function parseInput(
  route: Route,
  req: PayloadRequest,
): Promise<
  Outcome<
    ParsedInput,
    'not_found' | 'query_invalid' | 'body_invalid' | 'body_malformed' | 'payload_too_large'
  >
> {
  const params = route.params?.safeParse(req.routeParams ?? {});
  // An address with an impossible id leads nowhere, like one with an unknown id.
  if (params && (!params.success || zeroIssues(params.data).length > 0)) return refused('not_found');
  const sent = Object.fromEntries(req.searchParams ?? []);
  const language = languageQuery.safeParse(sent, asInput);
  if (!language.success) return refused('query_invalid', inputIssues(language.error));
  const query = route.query?.safeParse(sent, asInput);
  if (query && !query.success) return refused('query_invalid', inputIssues(query.error));
  const zerosInQuery = zeroIssues(query?.data);
  if (zerosInQuery.length > 0) return refused('query_invalid', zerosInQuery);
  if (!route.body) return accepted({ params: params?.data ?? {}, query: query?.data ?? {}, body: undefined });
  const json = await readBody(req);
  if (!json.ok) return json;
  const body = route.body.safeParse(json.value, asInput);
  if (!body.success) return refused('body_invalid', inputIssues(body.error));
  const zerosInBody = zeroIssues(body.data);
  if (zerosInBody.length > 0) return refused('body_invalid', zerosInBody);
  return accepted({ params: params?.data ?? {}, query: query?.data ?? {}, body: body.data });
}
