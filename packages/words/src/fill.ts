type Values = Readonly<Record<string, string | number>>;

/**
 * Returns a message that a code has chosen at run time, with its values filled in: which ones it asks for is then known
 * to its catalogue alone. Where a message is named in the code, call it with its values instead.
 *
 * @throws where a value is missing
 * @example
 * fill(words.findings[finding.code], finding.details)
 */
export function fill(wording: string | ((values: never) => string), values: Values): string;
export function fill(wording: unknown, values: Values): string {
  return String(typeof wording === 'function' ? wording(values) : wording);
}
