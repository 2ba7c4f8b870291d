/** Gives the bearer token for a call, or nothing when nobody is signed in. Asked before every call. */
export type TokenSource = () => string | undefined | Promise<string | undefined>;

/** How a client is set up. */
export interface ClientOptions {
  /** Where the API answers, such as `https://coaching.example`. Empty in a browser: the host of the page. */
  baseUrl: string;
  /** The bearer token, or a function that gives it. Never sent with public calls and raters' links. */
  auth?: string | TokenSource | undefined;
  /** The language of answers, refusals included, such as `en` or `de-AT`, where a call does not name one. */
  locale?: string | undefined;
  /** @default 30000, for a call with all its retries, in milliseconds */
  timeoutMs?: number | undefined;
  /** @default 2 */
  retries?: number | undefined;
  /** Headers for every call. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Replaces the global `fetch`, to add logging, a proxy or a test double. */
  fetch?: typeof fetch | undefined;
}
