import type { Json, JsonObject } from '@coaching/core/api';
import { isObject, type SchemaRow, schemaRows, textOf, typeName } from './schemaRows.ts';

/** A body that is sent or answered: its type, and its properties unless it is a named schema. */
export type BodyView = {
  readonly type: string;
  readonly ref: string | undefined;
  readonly rows: readonly SchemaRow[];
};

/** One route of the API, as the reference shows it. */
export type OperationView = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly signedIn: boolean;
  readonly parameters: readonly (SchemaRow & { readonly place: string })[];
  readonly body: BodyView | undefined;
  readonly answer: (BodyView & { readonly status: string }) | undefined;
  readonly refusals: readonly { readonly status: string; readonly code: string; readonly title: string }[];
};

/** A group of routes: the same nouns in every package. */
export type OperationGroup = { readonly name: string; readonly operations: readonly OperationView[] };

/**
 * Returns the routes of an OpenAPI document by group, both in the document's order.
 *
 * Written out here: Redoc and Scalar are apps of their own, with their own look, in a page that is plain text without scripts.
 */
export function operationGroups(document: JsonObject): readonly OperationGroup[] {
  const groups = new Map<string, OperationView[]>();
  for (const [path, methods] of entriesOf(document.paths)) {
    for (const [method, operation] of entriesOf(methods)) {
      if (!isObject(operation)) continue;
      const name = Array.isArray(operation.tags) ? textOf(operation.tags[0]) : '';
      groups.set(name, [...(groups.get(name) ?? []), operationView(method, path, operation)]);
    }
  }
  return [...groups].map(([name, operations]) => ({ name, operations }));
}

/** Returns the named schemas of an OpenAPI document. */
export function namedSchemas(
  document: JsonObject,
): readonly { readonly name: string; readonly description: string; readonly body: BodyView }[] {
  const { components } = document;
  return entriesOf(isObject(components) ? components.schemas : undefined).flatMap(([name, schema]) =>
    isObject(schema) ? [{ name, description: textOf(schema.description), body: bodyView(schema) }] : [],
  );
}

function operationView(method: string, path: string, operation: JsonObject): OperationView {
  const responses = entriesOf(operation.responses);
  const success = responses.find(([status]) => status.startsWith('2'));
  const answer = success ? contentOf(success[1]) : undefined;
  const body = contentOf(operation.requestBody);
  return {
    id: textOf(operation.operationId),
    method: method.toUpperCase(),
    path,
    summary: textOf(operation.summary),
    signedIn: Array.isArray(operation.security) && operation.security.length > 0,
    parameters: listOf(operation.parameters).map((parameter) => ({
      path: textOf(parameter.name),
      place: textOf(parameter.in),
      type: isObject(parameter.schema) ? typeName(parameter.schema) : 'string',
      ref: undefined,
      required: parameter.required === true,
      description: textOf(parameter.description),
    })),
    body: body ? bodyView(body) : undefined,
    answer: success && answer ? { status: success[0], ...bodyView(answer) } : undefined,
    refusals: responses
      .filter(([status]) => !status.startsWith('2'))
      .flatMap(([status, response]) => refusalsOf(status, response)),
  };
}

/** The description of a refusal has one paragraph a code, written `code`: sentence. */
function refusalsOf(status: string, response: Json): OperationView['refusals'] {
  const description = isObject(response) ? textOf(response.description) : '';
  return description.split('\n\n').map((paragraph) => {
    const [, code = '', title = paragraph] = /^`([^`]+)`: (.*)$/s.exec(paragraph) ?? [];
    return { status, code, title };
  });
}

function bodyView(schema: JsonObject): BodyView {
  const type = typeName(schema);
  return { type, ref: typeof schema.$ref === 'string' ? type : undefined, rows: schemaRows(schema) };
}

function contentOf(holder: Json | undefined): JsonObject | undefined {
  const content = isObject(holder) ? holder.content : undefined;
  const media = isObject(content) ? Object.values(content)[0] : undefined;
  return isObject(media) && isObject(media.schema) ? media.schema : undefined;
}

function entriesOf(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}

function listOf(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
