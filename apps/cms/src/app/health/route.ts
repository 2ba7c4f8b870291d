import config from '@payload-config';
import { sql } from '@payloadcms/db-postgres';
import { getPayload } from 'payload';

export const dynamic = 'force-dynamic';

/** 200 when the database answers, 503 otherwise; says nothing else to strangers. */
export async function GET(): Promise<Response> {
  const headers = { 'cache-control': 'no-store' };
  try {
    const payload = await getPayload({ config });
    await payload.db.drizzle.execute(sql`select 1`);
    return Response.json({ status: 'ok' }, { headers });
  } catch (error) {
    console.error('Health check failed:', error);
    return Response.json({ status: 'unavailable' }, { status: 503, headers });
  }
}
