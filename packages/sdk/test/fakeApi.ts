import { apiBasePath } from '../src/generated/routes.ts';

/** An answer of the fake API: a reply, or what `fetch` throws when there is none. */
export type FakeAnswer = {
  readonly status?: number;
  /** Sent as JSON; a string is sent as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly throws?: unknown;
};

/** A call that reached the fake API. */
export type FakeCall = {
  readonly method: string;
  /** Below the base path, with the query. */
  readonly target: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly credentials: RequestCredentials | undefined;
};

/** Where the fake API pretends to be. */
export const baseUrl = 'https://api.example';

/** A stand-in for `fetch`, the one seam of the client, which answers in the order given. */
export type FakeApi = {
  readonly fetch: typeof fetch;
  readonly calls: readonly FakeCall[];
  on(method: string, target: string, answer: FakeAnswer): FakeApi;
  /** @throws Error when an answer was not asked for, or something was asked for that has no answer */
  assertAllUsed(): void;
};

/** Returns a fake API without answers. */
export function fakeApi(): FakeApi {
  const prepared: { readonly key: string; readonly answer: FakeAnswer }[] = [];
  const calls: FakeCall[] = [];
  const unexpected: string[] = [];
  const api: FakeApi = {
    calls,
    async fetch(input, init = {}) {
      const target = `${input}`.replace(`${baseUrl}${apiBasePath}`, '');
      const { method = 'GET', body, credentials } = init;
      const sent: unknown = typeof body === 'string' ? JSON.parse(body) : undefined;
      calls.push({ method, target, headers: new Headers(init.headers), body: sent, credentials });
      const key = `${method} ${target}`;
      const found = prepared.findIndex((entry) => entry.key === key);
      const [entry] = found < 0 ? [] : prepared.splice(found, 1);
      if (entry === undefined) {
        unexpected.push(key);
        return new Response(`The fake API has no answer to ${key}.`, { status: 501 });
      }
      const { status = 200, headers = {}, throws } = entry.answer;
      if (throws !== undefined) throw throws;
      const answer = entry.answer.body ?? {};
      return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer), { status, headers });
    },
    on(method, target, answer) {
      prepared.push({ key: `${method} ${target}`, answer });
      return api;
    },
    assertAllUsed() {
      const unused = prepared.map(({ key }) => key);
      if (unused.length > 0) throw new Error(`Never asked for: ${unused.join(', ')}`);
      if (unexpected.length > 0) throw new Error(`Asked for without an answer: ${unexpected.join(', ')}`);
    },
  };
  return api;
}
