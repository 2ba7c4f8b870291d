// The readiness, at the address that it had before there were two.
import { GET as ready } from './ready/route.ts';

export const dynamic = 'force-dynamic';

/** 200 when this process can serve, 503 otherwise. */
export function GET(): Promise<Response> {
  return ready();
}
