/** Octets that a line of an iCalendar file may have, without its end. */
const lineOctets = 75;

/**
 * Returns a text as the value of a property: backslash, comma, semicolon and line breaks escaped, controls left out.
 *
 * @source RFC 5545, section 3.3.11
 * @example
 * icalText('Tea, then\ntalk') //=> 'Tea\\, then\\ntalk'
 */
export function icalText(text: string): string {
  return withoutControls(
    text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r\n|\r|\n/g, '\\n'),
  );
}

/**
 * Returns a text as a quoted parameter, with what a parameter cannot hold written as a caret and a sign.
 *
 * @source RFC 6868
 * @example
 * icalParameter('Ann "Demo"') //=> `"Ann ^'Demo^'"`
 */
export function icalParameter(text: string): string {
  const encoded = text
    .replace(/\^/g, '^^')
    .replace(/"/g, "^'")
    .replace(/\r\n|\r|\n/g, '^n');
  return `"${withoutControls(encoded)}"`;
}

/**
 * Returns a content line with its end, folded so that no line has more than 75 octets and no character is split.
 *
 * @source RFC 5545, section 3.1
 */
export function icalLine(content: string): string {
  let folded = '';
  let used = 0;
  for (const character of content) {
    const octets = utf8Octets(character);
    if (used + octets > lineOctets) {
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += octets;
  }
  return `${folded}\r\n`;
}

function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => (character === '\t' ? ' ' : ''));
}

function utf8Octets(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
