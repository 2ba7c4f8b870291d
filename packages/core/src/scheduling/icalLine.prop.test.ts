import fc from 'fast-check';
import { expect, test } from 'vitest';
import { icalLine, icalParameter, icalText } from './icalLine.ts';

const text = fc.string({ unit: 'binary', maxLength: 300, size: 'max' });
const printable = text.map((value) => value.replace(/\p{Cc}/gu, ''));

/** Octets by another way: what percent-encoding needs. */
const octets = (line: string) => encodeURIComponent(line).replace(/%[0-9A-F]{2}/g, 'x').length;

test('no line has more than 75 octets, and unfolding gives the content back', () => {
  let folds = 0;
  fc.assert(
    fc.property(printable, (content) => {
      const line = icalLine(content);
      const parts = line.split('\r\n').slice(0, -1);
      folds += parts.length - 1;
      expect(parts.filter((part) => octets(part) > 75)).toEqual([]);
      expect(line.replace(/\r\n /g, '')).toBe(`${content}\r\n`);
    }),
    { examples: [['long '.repeat(40)]] },
  );
  expect(folds).toBeGreaterThan(0);
});

test('an escaped text reads back as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('\\', ';', ',', '\n', 'n', 'N', 'é', ' ') }), (written) => {
      const escaped = icalText(written);
      expect(escaped).not.toContain('\n');
      expect(
        escaped.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character)),
      ).toBe(written);
    }),
  );
});

test('a parameter never ends early, and reads back as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('^', '"', "'", '\n', 'n', ':', ';') }), (written) => {
      const parameter = icalParameter(written);
      expect(parameter).toMatch(/^"[^"\n]*"$/);
      const signs: Record<string, string> = { '^': '^', "'": '"', n: '\n' };
      const read = parameter.slice(1, -1).replace(/\^(.)/g, (_, sign: string) => signs[sign] ?? sign);
      expect(read).toBe(written);
    }),
  );
});
