/**
 * The form of one line that can be read: nothing in it begins another line or turns the direction of what follows, and something
 * of it can be seen. Names stand in mails to strangers, where all of these could make them say something else.
 *
 * @example
 * oneLine.test('Léa van Dijk') //=> true
 * oneLine.test('Lea\nBcc: x@example.com') //=> false
 * oneLine.test('\u202Emoc.elpmaxe') //=> false
 * oneLine.test('\u200B') //=> false
 */
export const oneLine =
  /^(?=.*[^\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800])[^\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]*$/u;
