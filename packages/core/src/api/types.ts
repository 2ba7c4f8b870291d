import type * as z from 'zod';
import type { RouteName, routes } from './routes.ts';

type Contract = typeof routes;
type Part<Name extends RouteName, Key extends 'params' | 'query' | 'body'> =
  Contract[Name] extends Record<Key, infer Schema extends z.ZodType> ? Schema : never;

/** What a handler of the route receives: parsed, with defaults filled in. */
export type RouteInput<Name extends RouteName> = {
  readonly params: [Part<Name, 'params'>] extends [never]
    ? Record<never, never>
    : z.output<Part<Name, 'params'>>;
  readonly query: [Part<Name, 'query'>] extends [never]
    ? Record<never, never>
    : z.output<Part<Name, 'query'>>;
  readonly body: [Part<Name, 'body'>] extends [never] ? undefined : z.output<Part<Name, 'body'>>;
};

/** What the route answers. */
export type RouteAnswer<Name extends RouteName> = z.output<Contract[Name]['answer']>;
