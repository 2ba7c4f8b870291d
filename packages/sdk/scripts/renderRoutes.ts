import { apiBasePath, groups } from '@coaching/core/api';
import type { Contract, ContractRoute } from './contract.ts';

/**
 * Returns a route in one line, such as `GET /engagements/{engagementId}/sessions?limit&cursor`.
 *
 * What follows the question mark goes into the query of a GET, and into the body of a POST or PUT. `anonymous`
 * at the end: the token is not sent.
 */
function routeText({ route }: ContractRoute): string {
  const fields = [...Object.keys(route.query?.shape ?? {}), ...Object.keys(route.body?.shape ?? {})];
  if (route.query && route.body)
    throw new Error(`${route.path} takes a query and a body; a route line tells only one.`);
  const input = fields.length > 0 ? `?${fields.join('&')}` : '';
  return `${route.method} ${route.path}${input}${route.entry === 'signedIn' ? '' : ' anonymous'}`;
}

/** Returns the text of `routes.ts`: the route table that the client is built from at run time. */
export function renderRoutes(contract: Contract): string {
  const tables = groups.map((group) => {
    const lines = contract.routes
      .filter((entry) => entry.group === group)
      .map((entry) => `${entry.method}: '${routeText(entry)}',`);
    return `${group}: {\n${lines.join('\n')}\n},`;
  });
  return [
    `/** The prefix of every path of the API. */\nexport const apiBasePath = '${apiBasePath}';`,
    `/**\n * Every route in one line: method, path, after the question mark the fields of the query (GET) or of the body\n * (POST and PUT), and \`anonymous\` where no token is sent.\n */\nexport const routes = {\n${tables.join('\n')}\n} as const;`,
  ].join('\n\n');
}
