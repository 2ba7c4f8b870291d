import type { Outcome } from '@coaching/core';
import type { ErrorCode, Group, RouteAnswer, RouteInput, RouteName } from '@coaching/core/api';
import type { OperationContext } from './OperationContext.ts';

/** One use case: what a route does. It runs in the route's transaction, which is undone when it refuses. */
export type Operation<Name extends RouteName> = (
  input: RouteInput<Name>,
  context: OperationContext,
) => Promise<Outcome<RouteAnswer<Name>, ErrorCode>>;

/** The operations of one group, by route name: the compiler names the ones that are missing. */
export type GroupOperations<G extends Group> = {
  readonly [Name in RouteName as Name extends `${G}.${string}` ? Name : never]: Operation<Name>;
};
