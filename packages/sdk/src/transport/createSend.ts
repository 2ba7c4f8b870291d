import type { ClientOptions } from '../ClientOptions.ts';
import { isApiError } from '../errors/ApiError.ts';
import { apiErrorOf } from '../errors/apiErrorOf.ts';
import { ConnectionError } from '../errors/ConnectionError.ts';
import { ResponseError } from '../errors/ResponseError.ts';
import { apiBasePath } from '../generated/routes.ts';
import { backoffMs } from './backoffMs.ts';
import { fillRoute, type Input } from './fillRoute.ts';
import { newKey } from './newKey.ts';
import type { ParsedRoute } from './parseRoute.ts';
import type { RequestOptions } from './RequestOptions.ts';
import { wait, withinTime } from './withinTime.ts';

/** Sends one call and returns the JSON object of its answer. */
export type Send = (route: ParsedRoute, input: Input, options: RequestOptions) => Promise<object>;

const passing = [429, 502, 503, 504];

/** Returns true where the same call can succeed a moment later. */
const canPass = (error: unknown) =>
  error instanceof ConnectionError || (isApiError(error) && passing.includes(error.status));

function answerOf(status: number, text: string): object {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (cause) {
    throw new ResponseError(status, text, { cause });
  }
  if (typeof answer !== 'object' || answer === null) throw new ResponseError(status, text);
  return answer;
}

/** Returns the function that sends the calls of one client. */
export function createSend(client: ClientOptions): Send {
  const { baseUrl, auth, locale, fetch: ownFetch } = client;
  if (!/^(https?:\/\/|\/|$)/.test(baseUrl))
    throw new TypeError('`baseUrl` must start with http://, https:// or /.');
  const base = baseUrl.replace(/\/+$/, '') + apiBasePath;

  async function once(url: string, init: RequestInit & { readonly signal: AbortSignal }): Promise<object> {
    // Taken out of its object: a browser's fetch refuses to be called as somebody's method.
    const send = ownFetch ?? fetch;
    try {
      const reply = await send(url, init);
      const text = await reply.text();
      if (reply.ok) return answerOf(reply.status, text);
      throw apiErrorOf(reply, text, Date.now());
    } catch (error) {
      throw isApiError(error) || error instanceof ResponseError ? error : new ConnectionError(error);
    }
  }

  return (route, input, options) => {
    const { timeoutMs = client.timeoutMs ?? 30_000, retries = client.retries ?? 2 } = options;
    const deadline = Date.now() + timeoutMs;
    return withinTime(timeoutMs, options.signal, async (signal) => {
      const { target, body } = fillRoute(route, input);
      const headers = new Headers(client.headers);
      const token = route.signedIn && (typeof auth === 'function' ? await auth() : auth);
      const language = options.locale ?? locale;
      if (language !== undefined) headers.set('accept-language', language);
      if (token) headers.set('authorization', `Bearer ${token}`);
      if (body !== undefined) headers.set('content-type', 'application/json');
      const key = options.idempotencyKey ?? (route.method === 'POST' ? newKey() : undefined);
      if (key !== undefined) headers.set('idempotency-key', key);
      for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value);
      const init: RequestInit & { signal: AbortSignal } = { method: route.method, headers, signal };
      if (body !== undefined) init.body = body;
      // A rater's answers must not carry the cookie of somebody who is signed in on the same host.
      if (!route.signedIn) init.credentials = 'omit';

      for (let attempt = 0; ; attempt++) {
        try {
          signal.throwIfAborted();
          return await once(base + target, init);
        } catch (error) {
          const repeatable = route.method === 'GET' || key !== undefined;
          if (signal.aborted || attempt >= retries || !repeatable || !canPass(error)) throw error;
          const asked = isApiError(error) ? error.retryAfterMs : undefined;
          const delay = asked ?? backoffMs(attempt, Math.random());
          // To wait only to be stopped would hide the reason behind a TimeoutError.
          if (Date.now() + delay >= deadline) throw error;
          await wait(delay, signal);
        }
      }
    });
  };
}
