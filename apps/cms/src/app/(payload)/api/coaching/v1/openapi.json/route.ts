import { openApi } from '../../../../../../reference/openApi.ts';

export const dynamic = 'force-static';

/** The OpenAPI document, for tools that make clients from it; it holds nothing secret. */
export function GET(): Response {
  return Response.json(openApi(), { headers: { 'access-control-allow-origin': '*' } });
}
