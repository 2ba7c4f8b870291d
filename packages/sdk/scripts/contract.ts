import {
  accountSchema,
  agreementSchema,
  assessmentSchema,
  engagementSchema,
  type Group,
  groups,
  invitedGroups,
  type Json,
  type JsonObject,
  jsonSchemaOf,
  problemSchema,
  type Route,
  referralSchema,
  routes,
  sessionSchema,
} from '@coaching/core/api';
import { type EnumNames, enumKey, isObject } from './typeText.ts';

/** A route as the generator needs it. */
export type ContractRoute = {
  readonly group: Group;
  readonly method: string;
  readonly route: Route;
  /** The fields of the one flat input object, in the order path, query, body. */
  readonly input: JsonObject;
  /** The name of the input's type where the whole input is a named schema. */
  readonly inputRef: string | undefined;
  readonly answer: JsonObject;
  /** The schema of one item, for routes that answer page by page. */
  readonly pageItem: JsonObject | undefined;
};

/** The contract in JSON Schema. */
export type Contract = {
  readonly routes: readonly ContractRoute[];
  /** Named schemas as they are answered. */
  readonly answers: ReadonlyMap<string, JsonObject>;
  /** Named schemas as they are sent, where that differs from how they are answered. */
  readonly inputs: ReadonlyMap<string, JsonObject>;
};

const resolve = (schema: JsonObject, components: ReadonlyMap<string, Json>): JsonObject => {
  if (typeof schema.$ref !== 'string') return schema;
  const found = components.get(schema.$ref.split('/').at(-1) ?? '');
  if (!isObject(found)) throw new Error(`Nothing is named ${schema.$ref}.`);
  return found;
};

function flatInput(name: string, parts: readonly JsonObject[]): JsonObject {
  const properties: Record<string, Json> = {};
  const required: Json[] = [];
  for (const part of parts) {
    const own = isObject(part.properties) ? part.properties : {};
    for (const [key, schema] of Object.entries(own)) {
      if (key in properties)
        throw new Error(`${name} has two inputs named ${key}; they cannot share one object.`);
      properties[key] = schema;
    }
    if (Array.isArray(part.required)) required.push(...part.required);
  }
  return { type: 'object', properties, required };
}

function pageItemOf(answer: JsonObject): JsonObject | undefined {
  const properties = isObject(answer.properties) ? answer.properties : {};
  if (!isObject(properties.items) || !('next' in properties)) return undefined;
  return isObject(properties.items.items) ? properties.items.items : undefined;
}

/** A schema that is sent may be laxer than the same schema answered; zod says so with this keyword alone. */
const withoutClosedness = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(withoutClosedness);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(key === 'additionalProperties' && inner === false))
      .map(([key, inner]) => [key, withoutClosedness(inner)]),
  );
};

/** Returns the contract of core in JSON Schema. */
export function readContract(): Contract {
  const sent = new Map<string, Json>();
  const answered = new Map<string, Json>();
  jsonSchemaOf(problemSchema, 'output', answered);
  const list = Object.entries(routes).map(([name, route]: [string, Route]): ContractRoute => {
    const [first, method] = name.split('.');
    const group = groups.find((candidate) => candidate === first);
    if (group === undefined || method === undefined) throw new Error(`${name} belongs to no group.`);
    const schemas = [route.params, route.query, route.body].flatMap((schema) => schema ?? []);
    const parts = schemas.map((schema) => jsonSchemaOf(schema, 'input', sent));
    const onlyRef = parts.length === 1 ? parts[0]?.$ref : undefined;
    const answer = jsonSchemaOf(route.answer, 'output', answered);
    return {
      group,
      method,
      route,
      input: flatInput(
        name,
        parts.map((part) => resolve(part, sent)),
      ),
      inputRef: typeof onlyRef === 'string' ? onlyRef.split('/').at(-1) : undefined,
      answer,
      pageItem: pageItemOf(answer),
    };
  });
  const answers = new Map([...answered].flatMap(([id, schema]) => (isObject(schema) ? [[id, schema]] : [])));
  const inputs = new Map<string, JsonObject>();
  for (const [id, schema] of sent) {
    if (!isObject(schema)) continue;
    const twin = answers.get(id);
    if (twin === undefined) inputs.set(id, schema);
    else if (JSON.stringify(withoutClosedness(twin)) !== JSON.stringify(withoutClosedness(schema)))
      throw new Error(`${id} is sent in another shape than it is answered. Give the two different ids.`);
  }
  return { routes: list, answers, inputs };
}

const valuesOf = (schema: Parameters<typeof jsonSchemaOf>[0]): readonly Json[] => {
  const { enum: values } = jsonSchemaOf(schema, 'output', new Map());
  if (!Array.isArray(values)) throw new Error('Only an enumeration can be named.');
  return values;
};

/** The enumerations that apps want to name, with the sentence that describes each. */
export const enumerations: readonly { name: string; doc: string; values: readonly Json[] }[] = [
  {
    name: 'Role',
    doc: 'A role that a person can hold.',
    values: valuesOf(accountSchema.shape.roles.element),
  },
  { name: 'Lens', doc: 'What an instrument looks at.', values: valuesOf(assessmentSchema.shape.lens) },
  {
    name: 'EngagementState',
    doc: 'Where an engagement stands.',
    values: valuesOf(engagementSchema.shape.state),
  },
  { name: 'ReferralLevel', doc: 'How pressing a referral is.', values: valuesOf(referralSchema.shape.level) },
  {
    name: 'ReferralOutcome',
    doc: 'How a referral ended, or `open`.',
    values: valuesOf(referralSchema.shape.outcome),
  },
  {
    name: 'AgreementParty',
    doc: 'Who signs an agreement.',
    values: valuesOf(agreementSchema.shape.signatures.element.shape.party),
  },
  { name: 'SessionKind', doc: 'What a session is for.', values: valuesOf(sessionSchema.shape.kind) },
  { name: 'SessionState', doc: 'Where a session stands.', values: valuesOf(sessionSchema.shape.state) },
  { name: 'InvitedGroup', doc: 'A group that raters are invited in.', values: [...invitedGroups] },
];

/** The names of the enumerations by their values. */
export const enumNames: EnumNames = new Map(enumerations.map(({ name, values }) => [enumKey(values), name]));
