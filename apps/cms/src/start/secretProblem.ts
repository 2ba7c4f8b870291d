/** Texts that stand in guides and templates: whoever reads those knows them. */
const published =
  /your.?(secret|key)|change.?(me|this|it)|super.?secret|example|not used|for tests? only|placeholder|password/i;

/** Returns what is wrong with the secret that signs sessions, in one sentence that says what to do; null for a good one. */
export function secretProblem(secret: string): string | null {
  const advice = 'set PAYLOAD_SECRET to what `openssl rand -base64 32` prints';
  if (secret === '') return `The secret that signs sessions is missing: ${advice}.`;
  if (secret.length < 32) return `The secret that signs sessions is shorter than 32 characters: ${advice}.`;
  if (new Set(secret).size < 12) return `The secret that signs sessions repeats a few characters: ${advice}.`;
  if (published.test(secret))
    return `The secret that signs sessions is one that stands in guides: ${advice}.`;
  return null;
}

/**
 * Returns what is wrong with the key that seals confidential texts, as `secretProblem` does.
 *
 * @param variable - which gives the key, or the file that holds it
 */
export function keyProblem(key: string, variable: 'COACHING_KEY' | 'COACHING_KEY_FILE'): string | null {
  const made = 'what `openssl rand -base64 32` prints, and keep a copy of it';
  const advice =
    variable === 'COACHING_KEY'
      ? `set COACHING_KEY to ${made}`
      : `set COACHING_KEY_FILE to a file with ${made}`;
  if (key === '') return `The key that seals confidential texts is missing: ${advice}.`;
  const bytes = Buffer.from(key, 'base64');
  if (bytes.length !== 32 || bytes.toString('base64').replace(/=$/, '') !== key.replace(/=$/, ''))
    return `The key that seals confidential texts is not 32 bytes in base64: ${advice}.`;
  const steps = new Set([...bytes].map((byte, index) => (byte - (bytes[index - 1] ?? 0) + 256) % 256));
  // Of 32 bytes by chance hardly ever fewer than 24 are different.
  if (new Set(bytes).size < 12 || steps.size < 12)
    return `The key that seals confidential texts is no random one: ${advice}.`;
  return null;
}
