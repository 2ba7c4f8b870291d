import { randomUUID } from 'node:crypto';
import { accepted, isCoachingError, type Outcome, refused } from '@coaching/core';
import { policy as productPolicy } from '@coaching/core/access';
import type { ErrorCode } from '@coaching/core/api';
import * as z from 'zod';
import { actorOf } from '../access/actorOf.ts';
import { inTransaction } from '../host/inTransaction.ts';
import { isUnreachable } from '../host/isUnreachable.ts';
import type { Endpoint, PayloadRequest } from '../host/types.ts';
import { listOwners } from '../operations/content/listOwners.ts';
import { normBuildView } from '../operations/norms/normBuildView.ts';
import { readNorms } from '../operations/norms/readNorms.ts';
import { startNormBuild } from '../operations/norms/startNormBuild.ts';
import type { OperationContext } from '../operations/shared/OperationContext.ts';
import { createTrail } from '../operations/shared/trail.ts';
import { languageOf } from '../words/languageOf.ts';
import { faultOf } from './faultOf.ts';
import { isStillSignedIn } from './isStillSignedIn.ts';
import type { ApiDeps } from './mountRoutes.ts';
import { normsPath } from './normsPath.ts';
import { organizationsPath } from './organizationsPath.ts';
import { readBody } from './readBody.ts';
import { type Asked, privateResponse, refusal } from './respond.ts';
import { zeroIssues } from './zeroIssues.ts';

const keySchema = z.string().min(1).max(100);
const startSchema = z.object({
  instrumentVersion: z.string().min(1).max(100),
  sample: z.string().trim().min(1).max(200),
});

type Handle = (context: OperationContext) => Promise<Outcome<unknown, ErrorCode>>;

/** Returns an endpoint that authenticates, does its work in one transaction, and answers as the coaching API does. */
function endpoint(
  deps: ApiDeps,
  method: 'get' | 'post',
  path: string,
  status: number,
  handle: Handle,
): Endpoint {
  return {
    method,
    path,
    handler: async (req) => {
      const asked: Asked = { requestId: randomUUID(), locale: languageOf(req) };
      try {
        const context = await contextOf(req, deps, asked.locale);
        if (context.actor.person === null) {
          const isKnown = await isStillSignedIn(req, deps.settings);
          return privateResponse(refusal(isKnown ? 'unavailable' : 'unauthenticated', asked), asked);
        }
        const outcome = await inTransaction(
          req,
          () => handle(context),
          ({ ok }) => ok,
        );
        const answer = outcome.ok
          ? { status, body: outcome.value }
          : refusal(outcome.code, asked, outcome.issues);
        return privateResponse(answer, asked);
      } catch (error) {
        if (isCoachingError(error)) return privateResponse(refusal(error.code, asked), asked);
        req.payload.logger.error(
          { fault: faultOf(error), requestId: asked.requestId },
          'A part of the panel failed.',
        );
        return privateResponse(refusal(isUnreachable(error) ? 'unavailable' : 'internal', asked), asked);
      }
    },
  };
}

async function contextOf(req: PayloadRequest, deps: ApiDeps, locale: string): Promise<OperationContext> {
  const { settings, vaults, policy = productPolicy } = deps;
  return {
    req,
    actor: actorOf(req, settings),
    policy,
    locale,
    now: settings.now(),
    settings,
    vault: await vaults(req),
    newId: randomUUID,
    trail: createTrail(),
  };
}

/** Returns the endpoints behind the plugin's own parts of the panel. */
export function panelEndpoints(deps: ApiDeps): Endpoint[] {
  return [
    endpoint(deps, 'get', organizationsPath, 200, listOwners),
    endpoint(deps, 'get', normsPath, 200, async (context) => {
      const instrument = keySchema.safeParse(context.req.searchParams?.get('instrument'));
      if (!instrument.success || zeroIssues(instrument.data).length > 0) return refused('query_invalid');
      return readNorms({ instrument: instrument.data, locale: context.locale }, context);
    }),
    endpoint(deps, 'post', normsPath, 202, async (context) => {
      const json = await readBody(context.req);
      if (!json.ok) return json;
      const body = startSchema.safeParse(json.value);
      if (!body.success || zeroIssues(body.data).length > 0) return refused('body_invalid');
      const started = await startNormBuild(body.data, context);
      if (!started.ok) return started;
      return accepted(normBuildView(started.value, (scale) => scale, context.locale));
    }),
  ];
}
