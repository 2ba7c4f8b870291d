import type { ErrorCode as ContractCode, RouteAnswer, RouteName, routes } from '@coaching/core/api';
import { expectTypeOf, test } from 'vitest';
import {
  type ApiErrorCode,
  type CoachingClient,
  createClient,
  type ErrorCode,
  type Issue,
  isApiError,
  isValidationError,
  type Page,
  type Session,
  type SessionState,
} from './index.ts';

const client = createClient({ baseUrl: 'https://api.example', auth: async () => 'token' });
const engagementId = 'e1';
const start = '2026-03-02T09:00:00.000Z';

type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type MethodOf<Name extends string> =
  Name extends `${infer Group extends keyof CoachingClient}.${infer Method}`
    ? Method extends keyof CoachingClient[Group]
      ? CoachingClient[Group][Method]
      : never
    : never;
type AnswerOf<Name extends string> =
  MethodOf<Name> extends (...input: never[]) => Promise<infer Answer> ? Answer : never;

test('every method answers what the contract says', () => {
  /** The type as JSON carries it: a field is absent or has a value, but is never undefined. */
  type Json<T> = T extends object ? { [Key in keyof T]: Json<Exclude<T[Key], undefined>> } : T;
  type Wrong = {
    [Name in RouteName]: Mutual<Json<RouteAnswer<Name>>, AnswerOf<Name>> extends true ? never : Name;
  }[RouteName];
  expectTypeOf<Wrong>().toBeNever();
});

test('every method takes what the contract says', () => {
  type Contract = typeof routes;
  type Part<Name extends RouteName, Key extends string, Side extends 'input' | 'output'> =
    Contract[Name] extends Record<Key, { _zod: Record<Side, infer Fields> }> ? Fields : unknown;
  /** Optional as sent, typed as understood: a coerced field says `unknown` where it is sent. */
  type Understood<In, Out> = { [Key in keyof In]: Key extends keyof Out ? Out[Key] : never };
  type Query<Name extends RouteName> = Understood<
    Part<Name, 'query', 'input'>,
    Part<Name, 'query', 'output'>
  >;
  type Sent<Name extends RouteName> = Part<Name, 'params', 'output'> &
    Query<Name> &
    Part<Name, 'body', 'input'>;
  type TakenBy<Method> = Method extends (input: infer Input, ...rest: never[]) => unknown
    ? NonNullable<Input>
    : never;
  type Wrong = {
    [Name in RouteName]: [keyof Sent<Name>] extends [never]
      ? never
      : Mutual<keyof Sent<Name>, keyof TakenBy<MethodOf<Name>>> extends true
        ? Sent<Name> extends TakenBy<MethodOf<Name>>
          ? never
          : Name
        : Name;
  }[RouteName];
  expectTypeOf<Wrong>().toBeNever();
});

test('codes are the codes of the contract', () => {
  expectTypeOf<ApiErrorCode>().toEqualTypeOf<ContractCode>();
  const error: unknown = new Error();
  if (isApiError(error)) {
    expectTypeOf(error.code).toEqualTypeOf<ErrorCode>();
    // @ts-expect-error -- a misspelled code is noticed
    error.code === 'slot_takn';
  }
  if (isValidationError(error)) expectTypeOf(error.issues).toEqualTypeOf<readonly Issue[]>();
});

test('a call is one flat object, with defaults left out', () => {
  expectTypeOf(client.sessions.book({ engagementId, start })).toEqualTypeOf<Promise<Session>>();
  expectTypeOf(
    client.sessions.book({ engagementId, start, kind: 'debrief' }, { timeoutMs: 1000 }),
  ).toEqualTypeOf<Promise<Session>>();
  // @ts-expect-error -- the start is missing
  client.sessions.book({ engagementId });
  // @ts-expect-error -- there is no such kind of session
  client.sessions.book({ engagementId, start, kind: 'therapy' });
  // @ts-expect-error -- times are ISO strings
  client.sessions.book({ engagementId, start: new Date() });
  // @ts-expect-error -- nothing but the options
  client.account.me({ id: 'p1' });
});

test('lists give a page to await and items to go through', async () => {
  const list = client.sessions.list({ engagementId });
  expectTypeOf(await list).toEqualTypeOf<Page<Session>>();
  for await (const session of list) expectTypeOf(session.state).toEqualTypeOf<SessionState>();
  for await (const page of list.pages()) expectTypeOf(page.items).toEqualTypeOf<Session[]>();
  expectTypeOf(client.engagements.list).toBeCallableWith();
  // @ts-expect-error -- a list of sessions belongs to an engagement
  client.sessions.list();
});

test('a cursor and a signal that may be missing can be handed on', () => {
  const cursor = undefined as string | undefined;
  const signal = undefined as AbortSignal | undefined;
  expectTypeOf(client.engagements.list).toBeCallableWith({ cursor }, { signal });
});
