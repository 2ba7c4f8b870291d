/** Returns whether the database refused a value that is none of its type, such as a text where ids are of another form. */
export function isRefusedValue(error: unknown): boolean {
  // Drivers and mappers wrap what PostgreSQL says, one in another. Class 22 is wrong data.
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1)
    if ('code' in cause && /^22...$/.test(String(cause.code))) return true;
  return false;
}
