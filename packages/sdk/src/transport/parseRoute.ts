/** A route, taken apart. */
export type ParsedRoute = {
  readonly method: string;
  /** Below the base path, with parameters in braces. */
  readonly path: string;
  /** The names of the fields that go into the query of a GET, and into the body of a POST or PUT. */
  readonly fields: readonly string[];
  /** False where the token must not be sent. */
  readonly signedIn: boolean;
};

/**
 * Returns the parts of a line of the route table.
 *
 * @example
 * parseRoute('GET /sessions/{sessionId}/notes?limit&cursor')
 * //=> { method: 'GET', path: '/sessions/{sessionId}/notes', fields: ['limit', 'cursor'], signedIn: true }
 */
export function parseRoute(line: string): ParsedRoute {
  const [method = '', target = '', anonymous] = line.split(' ');
  const [path = '', fields] = target.split('?');
  return { method, path, fields: fields?.split('&') ?? [], signedIn: anonymous === undefined };
}
