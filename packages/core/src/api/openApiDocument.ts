import { type ErrorCode, errorCodes, errorText } from '../errors/index.ts';
import { type Json, type JsonObject, jsonSchemaOf } from './jsonSchema.ts';
import { problemSchema } from './problem.ts';
import { commonErrors, languageQuery, type Route } from './route.ts';
import { routes } from './routes.ts';

/** The prefix of every path of the API. */
export const apiBasePath = '/api/coaching/v1';

function parametersOf(route: Route, components: Map<string, Json>): Json[] {
  const sources = [
    { place: 'path', shape: route.params?.shape ?? {} },
    { place: 'query', shape: { ...route.query?.shape, ...languageQuery.shape } },
  ];
  return sources.flatMap(({ place, shape }) =>
    Object.entries(shape).map(([name, schema]) => {
      const required = place === 'path' || !schema.safeParse(undefined).success;
      const { description, ...rest } = jsonSchemaOf(schema, 'input', components);
      return {
        name,
        in: place,
        required,
        ...(typeof description === 'string' ? { description } : {}),
        schema: rest,
      };
    }),
  );
}

/** One answer a status: several codes can share one. */
function refusalsOf(route: Route): JsonObject {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of [...route.errors, ...commonErrors(route)]) {
    const { status } = errorCodes[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, codes]) => [
        `${status}`,
        {
          description: codes.map((code) => `\`${code}\`: ${errorText(code)}`).join('\n\n'),
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      ]),
  );
}

function operationOf(name: string, route: Route, components: Map<string, Json>): JsonObject {
  const parameters = parametersOf(route, components);
  const idempotency: Json = {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'For 24 hours the same key gives the same answer, and does the thing once. It belongs to the caller and to the address; with another body, or once the roles of the caller have changed, it is refused.',
    schema: { type: 'string', maxLength: 200 },
  };
  return {
    operationId: name,
    summary: route.summary,
    tags: [name.split('.')[0] ?? name],
    security: route.entry === 'signedIn' ? [{ bearer: [] }] : [],
    // A rater's link takes one answer, with a key or without.
    parameters:
      route.method === 'POST' && route.entry !== 'raterLink' ? [...parameters, idempotency] : parameters,
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: jsonSchemaOf(route.body, 'input', components) } },
          },
        }
      : {}),
    responses: {
      [`${route.status}`]: {
        description: route.summary,
        content: { 'application/json': { schema: jsonSchemaOf(route.answer, 'output', components) } },
      },
      ...refusalsOf(route),
    },
  };
}

/**
 * Returns the OpenAPI 3.1 document of the API, made from the table of routes.
 *
 * @param options.version - the version of the packages
 * @param options.serverUrl - where the API answers, default the host that serves the document
 */
export function openApiDocument(options: {
  readonly version: string;
  readonly serverUrl?: string;
}): JsonObject {
  const components = new Map<string, Json>();
  const paths = new Map<string, JsonObject>();
  jsonSchemaOf(problemSchema, 'output', components);
  for (const [name, route] of Object.entries(routes)) {
    const operation = { [route.method.toLowerCase()]: operationOf(name, route, components) };
    paths.set(route.path, { ...paths.get(route.path), ...operation });
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Coaching API', version: options.version, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: `${options.serverUrl ?? ''}${apiBasePath}` }],
    paths: Object.fromEntries(paths),
    components: {
      schemas: Object.fromEntries([...components].sort(([a], [b]) => a.localeCompare(b, 'en'))),
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    },
  };
}
