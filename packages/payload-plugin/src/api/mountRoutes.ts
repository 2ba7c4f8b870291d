import { randomUUID } from 'node:crypto';
import { type CoachingError, isCoachingError } from '@coaching/core';
import { anonymous, type PolicyRow, policy } from '@coaching/core/access';
import { type Route, routes } from '@coaching/core/api';
import { actorOf } from '../access/actorOf.ts';
import type { AuditEvent } from '../audit/AuditEvent.ts';
import { inTransaction } from '../host/inTransaction.ts';
import { isUnreachable } from '../host/isUnreachable.ts';
import type { Endpoint, Payload, PayloadRequest } from '../host/types.ts';
import type { Limiter } from '../limits/createLimiter.ts';
import { TooManyRequests } from '../limits/TooManyRequests.ts';
import { operations } from '../operations/operations.ts';
import { audit } from '../operations/shared/audit.ts';
import type { OperationContext } from '../operations/shared/OperationContext.ts';
import { createTrail } from '../operations/shared/trail.ts';
import type { Settings } from '../options.ts';
import type { Vaults } from '../vault/createVault.ts';
import { TextErasedError } from '../vault/seal.ts';
import { endpointMethod, endpointPath } from './endpointAddress.ts';
import { faultOf } from './faultOf.ts';
import { findAnswer, repeatableOf, savingStatement } from './idempotency.ts';
import { isAudited } from './isAudited.ts';
import { isStillSignedIn } from './isStillSignedIn.ts';
import { localeOf } from './localeOf.ts';
import { type ParsedInput, parseInput } from './parseInput.ts';
import { countRequest, countWrongLink } from './requestLimits.ts';
import { type Answer, type Asked, privateResponse, publicResponse, refusal } from './respond.ts';

/** What the routes need of the plugin; its keys are looked for when the first request comes. */
export type ApiDeps = {
  readonly settings: Settings;
  readonly vaults: Vaults;
  readonly limiter: (payload: Payload) => Limiter;
  /** Who may do what; default the product's policy. Tests change single rows of it. */
  readonly policy?: readonly PolicyRow[];
};

/** An operation whatever its route: it can be called with nothing but what that route's schemas have parsed. */
type AnyOperation = (
  input: never,
  context: OperationContext,
) => Promise<
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: CoachingError['code']; readonly issues?: CoachingError['issues'] }
>;

/** One request to one route. */
type Call = {
  readonly name: string;
  readonly route: Route;
  readonly operation: AnyOperation;
  readonly input: ParsedInput;
  readonly asked: Asked;
};

/** What is written down of a refused sign-in has to outlive the refusal. */
const outsideTransaction: ReadonlySet<string> = new Set(['account.signIn']);

const operationByRoute: ReadonlyMap<string, AnyOperation> = new Map(Object.entries<AnyOperation>(operations));

function operationOf(name: string): AnyOperation {
  const operation = operationByRoute.get(name);
  if (!operation) throw new Error(`The route ${name} has no operation.`);
  return operation;
}

/**
 * Returns what is written down, under the route's name, of what an operation has touched.
 *
 * @throws where an operation on the practice does not say what it has touched
 */
function eventsOf({ name, route }: Call, { trail }: OperationContext): AuditEvent[] {
  if (!isAudited(name, route)) return [];
  const touched = trail.touched();
  if (touched === null) throw new Error(`${name} does not say what it has touched.`);
  return touched.map((one) => ({ ...one, action: name }));
}

async function read(call: Call, context: OperationContext): Promise<Answer> {
  const answer = await perform(call, context);
  if (answer.status < 400) await audit(eventsOf(call, context), context);
  return answer;
}

async function perform({ route, operation, input, asked }: Call, context: OperationContext): Promise<Answer> {
  // The route and its operation have one name, and the input was parsed by this route: no type can say so of a name.
  const result = await operation(input as never, context);
  return result.ok
    ? { status: route.status, body: result.value }
    : refusal(result.code, asked, result.issues);
}

async function write(call: Call, context: OperationContext): Promise<Answer> {
  const { req } = context;
  const { route, input, asked } = call;
  const address = `${route.method} ${req.pathname}`;
  return inTransaction(
    req,
    async () => {
      const repeatable = repeatableOf(
        { key: req.headers.get('idempotency-key'), address, body: input.body },
        route.entry,
        context,
      );
      const before = repeatable && (await findAnswer(repeatable, context));
      if (before) return before.ok ? before.value : refusal(before.code, asked);
      const answer = await perform(call, context);
      // A refusal is not kept: what was missing may be there the next time.
      if (answer.status >= 400) return answer;
      const saving = repeatable && (await savingStatement(repeatable, answer, context));
      await audit(eventsOf(call, context), context, [...(saving ? [saving] : []), ...context.trail.along]);
      return answer;
    },
    (answer) => answer.status < 400,
  );
}

async function answerRequest(
  name: string,
  route: Route,
  req: PayloadRequest,
  deps: ApiDeps,
  asked: Asked,
): Promise<Answer> {
  const actor = route.entry === 'raterLink' ? anonymous : actorOf(req, deps.settings);
  if (route.entry === 'signedIn' && actor.person === null)
    return refusal((await isStillSignedIn(req, deps.settings)) ? 'unavailable' : 'unauthenticated', asked);
  const input = await parseInput(route, req);
  if (!input.ok) return refusal(input.code, asked, input.issues);
  const context: OperationContext = {
    req,
    actor,
    policy: deps.policy ?? policy,
    locale: asked.locale,
    now: deps.settings.now(),
    settings: deps.settings,
    vault: await deps.vaults(req),
    newId: randomUUID,
    trail: createTrail(),
  };
  const limiter = deps.limiter(req.payload);
  await countRequest({ name, route, ...input.value }, context, limiter);
  const run = route.method === 'GET' || outsideTransaction.has(name) ? read : write;
  const call = { name, route, operation: operationOf(name), input: input.value, asked };
  const answer = await run(call, context).catch((error: unknown) => {
    // Something was erased between reading it and opening it: what is asked once more finds that it is gone.
    if (!(error instanceof TextErasedError)) throw error;
    return run(call, { ...context, trail: createTrail() });
  });
  await countWrongLink(route, answer, context, limiter);
  return answer;
}

/**
 * Returns a refusal for a measurement that could not be made, for what was asked too often, or for a database that is away;
 * null for a fault.
 */
function refusalOf(error: unknown, asked: Asked): Answer | null {
  if (error instanceof TooManyRequests)
    return { ...refusal('too_many_requests', asked), retryAfter: error.retryAfter };
  if (isCoachingError(error)) return refusal(error.code, asked, error.issues);
  return isUnreachable(error) ? refusal('unavailable', asked) : null;
}

function endpointOf(name: string, route: Route, deps: ApiDeps): Endpoint {
  return {
    method: endpointMethod(route.method),
    path: endpointPath(route.path),
    handler: async (req) => {
      const asked: Asked = { requestId: randomUUID(), locale: localeOf(req) };
      const respond = (answer: Answer) =>
        route.method === 'GET' && route.entry === 'public'
          ? publicResponse(answer, asked, {
              known: req.headers.get('if-none-match'),
              // People read what their organization has of its own, beside what everybody reads.
              isForAll: actorOf(req, deps.settings).person === null,
            })
          : privateResponse(answer, asked);
      try {
        return respond(await answerRequest(name, route, req, deps, asked));
      } catch (error) {
        const expected = refusalOf(error, asked);
        if (expected && expected.status < 500) return respond(expected);
        // The log gets the fault and the request's id, never what was sent: it may be confidential.
        req.payload.logger.error(
          { fault: faultOf(error), route: name, requestId: asked.requestId },
          'A coaching route failed.',
        );
        return privateResponse(expected ?? refusal('internal', asked), asked);
      }
    },
  };
}

/**
 * Returns the Payload endpoints of the whole contract.
 *
 * Each one decides the language of its answer, authenticates, parses, runs its operation in one transaction (reads need none), writes down what it has touched, and
 * answers in the contract's shape.
 */
export function mountRoutes(deps: ApiDeps): Endpoint[] {
  return (
    Object.entries(routes)
      // A fixed address has to come before one with a parameter in the same place.
      .sort(([, a], [, b]) => a.path.replaceAll('{', '~').localeCompare(b.path.replaceAll('{', '~'), 'en'))
      .map(([name, route]) => endpointOf(name, route, deps))
  );
}
