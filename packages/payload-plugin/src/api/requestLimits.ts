import { errorCodes } from '@coaching/core';
import type { Route } from '@coaching/core/api';
import * as z from 'zod';
import { countPasswordLink } from '../limits/countPasswordLink.ts';
import type { Limiter } from '../limits/createLimiter.ts';
import { networkOf } from '../limits/networkOf.ts';
import { refuseTooMany } from '../limits/refuseTooMany.ts';
import type { OperationContext } from '../operations/shared/OperationContext.ts';
import type { Answer } from './respond.ts';

/** What a request lets the server work for, where that is much. */
const work: Readonly<Record<string, number>> = {
  'privacy.exportMine': 20,
  'privacy.exportTables': 20,
  'focus.rank': 4,
  'focus.getRanking': 4,
};

const spanSchema = z.object({ from: z.string(), to: z.string() });
const addressSchema = z.object({ email: z.string() });
const week = 7 * 24 * 60 * 60_000;

/** A request whose parts are known. */
type Counted = {
  readonly name: string;
  readonly route: Route;
  readonly query: unknown;
  readonly body: unknown;
};

function workOf({ name, query }: Counted): number {
  if (name !== 'availability.openSlots') return work[name] ?? 0;
  const span = spanSchema.safeParse(query);
  if (!span.success) return 1;
  const weeks = Math.ceil((Date.parse(span.data.to) - Date.parse(span.data.from)) / week);
  return Math.min(Math.max(weeks, 1), 14);
}

function networkIn({ req, settings }: OperationContext): readonly [string] | null {
  const network = networkOf(req.headers, settings.trustedProxies);
  return network === null ? null : [network];
}

/**
 * Counts what a request asks for before any of it is done.
 *
 * @throws TooManyRequests
 */
export async function countRequest(
  request: Counted,
  context: OperationContext,
  limiter: Limiter,
): Promise<void> {
  const { actor, req, settings } = context;
  if (request.name === 'account.mailPasswordLink') {
    const address = addressSchema.parse(request.body).email.toLowerCase();
    await countPasswordLink(address, req, { limiter, trustedProxies: settings.trustedProxies });
  }
  const points = workOf(request);
  await refuseTooMany(req, [
    ...(points > 0 && actor.person !== null
      ? [() => limiter.take('workByAccount', [String(actor.person)], points)]
      : []),
    ...(request.name === 'inquiries.submit'
      ? [() => limiter.take('inquiryByNetwork', networkIn(context))]
      : []),
    ...(request.route.entry === 'raterLink'
      ? [() => limiter.look('raterLinkByNetwork', networkIn(context))]
      : []),
  ]);
}

/** Counts a rater's link that does not exist. One that does leaves no trace of when it was used, and from where. */
export async function countWrongLink(
  { entry }: Pick<Route, 'entry'>,
  { status }: Answer,
  context: OperationContext,
  limiter: Limiter,
): Promise<void> {
  if (entry === 'raterLink' && status === errorCodes.link_invalid.status)
    await limiter.take('raterLinkByNetwork', networkIn(context));
}
