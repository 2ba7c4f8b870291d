const seconds = /^\d{1,9}$/;
const httpDate = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Returns how long the `Retry-After` header asks to wait, in milliseconds, or nothing when it is absent or in doubt.
 *
 * Read strictly: whole seconds, or the one date format of HTTP. A date in the past means now.
 *
 * @param options.now - epoch milliseconds
 * @example
 * retryDelayMs(new Headers({ 'retry-after': '3' }), { now: 0 }) //=> 3000
 * retryDelayMs(new Headers({ 'retry-after': '3.5' }), { now: 0 }) //=> undefined
 */
export function retryDelayMs(headers: Headers, options: { readonly now: number }): number | undefined {
  const value = headers.get('retry-after') ?? '';
  if (seconds.test(value)) return Number(value) * 1000;
  const date = httpDate.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - options.now);
}
