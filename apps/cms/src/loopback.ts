/**
 * Returns whether the name of a host leads to the machine of whoever asks.
 *
 * @example
 * isLoopback('127.0.0.1') //=> true
 */
export function isLoopback(host: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[?::1\]?)\.?$/i.test(host);
}

/** Returns whether an address leads to the machine of whoever follows it. */
export function isLoopbackUrl(url: string): boolean {
  return URL.canParse(url) && isLoopback(new URL(url).hostname);
}
