import { findMissing } from '../../../health/readiness.ts';

export const dynamic = 'force-dynamic';

/** 200 when this process can serve, 503 with what is missing otherwise; says nothing else to strangers. */
export async function GET(): Promise<Response> {
  const headers = { 'cache-control': 'no-store' };
  const missing = await findMissing();
  return missing === null
    ? Response.json({ status: 'ok' }, { headers })
    : Response.json({ status: 'unavailable', missing }, { status: 503, headers });
}
