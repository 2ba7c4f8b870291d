/** Returns a new idempotency key. */
export function newKey(): string {
  // Browsers offer randomUUID on HTTPS and localhost alone; a page on a local network has neither.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
