const weightOf = (parameters: readonly string[]) =>
  Number(parameters.map((one) => /^\s*q=([\d.]+)\s*$/i.exec(one)?.[1]).find((q) => q !== undefined) ?? 1);

/**
 * Returns the languages of an `Accept-Language` header, the most wanted first; `*` and what is not wanted are left out.
 *
 * By hand, as `negotiator` is no ES module and reads nothing but this header here.
 *
 * @example
 * acceptedLanguages('en;q=0.5, de-AT, fr;q=0') //=> ['de-AT', 'en']
 */
export function acceptedLanguages(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';');
      return { tag: tag.trim(), weight: weightOf(parameters) };
    })
    .filter(({ tag, weight }) => /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
