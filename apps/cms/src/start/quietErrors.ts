/** Writes to the log, as `console.error` does. */
export type WriteError = (...said: unknown[]) => void;

/**
 * Returns what writes errors without what was asked or sent: their kinds, codes and places. Whoever draws a page writes a fault of
 * the database as it comes, and that repeats the query with all its values.
 */
export function quietErrors(write: WriteError): WriteError {
  return (...said) => write(...said.map((one) => (one instanceof Error ? placeOf(one) : one)));
}

function placeOf(error: Error): string {
  const innermost = innermostOf(error);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return JSON.stringify({
    type: error.name,
    ...('code' in innermost ? { code: String(innermost.code) } : {}),
    ...('digest' in error ? { digest: String(error.digest) } : {}),
    stack: frames.map((line) => line.trim()),
  });
}

function innermostOf(error: Error): Error {
  return error.cause instanceof Error ? innermostOf(error.cause) : error;
}
