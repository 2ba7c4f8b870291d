/**
 * The form of a language tag: a language, then what narrows it.
 *
 * @source RFC 5646, without its rare forms (grandfathered and private tags)
 * @example
 * languageTag.test('de-AT') //=> true
 */
export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
