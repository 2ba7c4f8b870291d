/** What can be said about one call. */
export interface RequestOptions {
  /** Aborts the call, its retries and its waits. */
  signal?: AbortSignal | undefined;
  /**
   * How long the call may take, retries and waits included, in milliseconds. `Infinity` sets no limit.
   * @default the client's, else 30000
   */
  timeoutMs?: number | undefined;
  /**
   * How many times the call is tried again after a lost connection, 429, 502, 503 or 504.
   * @default the client's, else 2
   */
  retries?: number | undefined;
  /**
   * The same key does the thing once, however often the call is sent. Every POST has one of its own, the same for
   * all its retries; give one to go on after a restart, or to let a PUT be retried.
   */
  idempotencyKey?: string | undefined;
  /** The language of the answer, such as `en` or `de-AT`. @default the client's, else English */
  locale?: string | undefined;
  /** Further headers. */
  headers?: Readonly<Record<string, string>> | undefined;
}
