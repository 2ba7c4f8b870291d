import { describe, expect, test } from 'vitest';
import { bfiCodes, bfiInstrument, bfiItems, bfiRows } from '../../../test/golden/bfi.ts';
import { testInstrument } from '../../../test/support/testInstrument.ts';
import { seededRandom } from '../../math/index.ts';
import { type AnswerSample, checkSample, type SampleCheckOptions } from './checkSample.ts';

const instrument = bfiInstrument(0.8);

function turned(item: string) {
  return {
    ...instrument,
    scales: instrument.scales.map((scale) => ({
      ...scale,
      items: scale.items.map((key) =>
        key.item === item ? { ...key, keyed: key.keyed === 1 ? (-1 as const) : (1 as const) } : key,
      ),
    })),
  };
}

function found(value: typeof instrument, sample: AnswerSample, options: SampleCheckOptions = {}): string[] {
  return checkSample(value, sample, options).map(
    ({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`,
  );
}

describe('a real sample', () => {
  test('has nothing to point out, as rows and as codes', () => {
    expect(found(instrument, bfiRows)).toEqual([]);
    expect(found(instrument, { codes: bfiCodes(), respondents: bfiRows.length })).toEqual([]);
  });

  test.each(bfiItems)('with the key of %s turned round says so', (item) => {
    const scale = instrument.scales.findIndex(({ items }) => items.some((key) => key.item === item));
    const key = instrument.scales[scale]?.items.findIndex((one) => one.item === item);
    expect(found(turned(item), bfiRows)).toContain(`warning key_looks_wrong scales.${scale}.items.${key}`);
  });

  test('in a small part of it, the same is told with a doubt, or not looked at', () => {
    const few = bfiRows.slice(0, 45);
    const [finding] = checkSample(turned('A1'), few).filter(({ code }) => code === 'key_looks_wrong');
    expect(finding?.severity).toBe('note');
    expect(finding?.message).toMatch(/chance alone/);
    expect(found(turned('A1'), bfiRows.slice(0, 20))).toContain('note small_sample scales.0');
    expect(found(turned('A1'), bfiRows.slice(0, 20), { fewest: 10 })).not.toContain(
      'note small_sample scales.0',
    );
  });
});

describe('made-up answers', () => {
  const random = seededRandom(3);
  const rows = Array.from({ length: 60 }, () => bfiItems.map(() => 1 + Math.floor(random() * 6)));
  const replaced = (item: number, answer: (person: number) => number | null) =>
    rows.map((row, person) => row.map((one, index) => (index === item ? answer(person) : one)));

  test('an item that all answer alike is named, and does not keep its scale from being looked at', () => {
    const findings = found(
      instrument,
      replaced(2, () => 4),
    );
    expect(findings[0]).toBe('warning constant_item items.2');
    expect(findings.filter((one) => one.includes('scales.0.items.2'))).toEqual([]);
  });

  test('a turned key is found behind a constant item, at its own place', () => {
    const sample = bfiRows.map((row) => row.map((answer, index) => (index === 0 ? 3 : answer)));
    expect(found(turned('A4'), sample)).toEqual([
      'warning constant_item items.0',
      'warning key_looks_wrong scales.0.items.3',
    ]);
  });

  test('an item that many leave out is named from the share asked for', () => {
    const sample = replaced(7, (person) => (person < 9 ? null : 1 + (person % 6)));
    expect(found(instrument, sample)).toContain('note often_unanswered items.7');
    expect(found(instrument, sample, { mostMissing: 0.15 })).not.toContain('note often_unanswered items.7');
  });

  test('a crowd at the end of a scale is a floor or a ceiling, by the direction of its keys', () => {
    const neuroticism = bfiItems.flatMap((id, index) => (id.startsWith('N') ? [index] : []));
    const crowd = (answer: number) =>
      rows.map((row, person) =>
        row.map((one, index) => (person < 12 && neuroticism.includes(index) ? answer : one)),
      );
    expect(found(instrument, crowd(1))).toContain('note floor_effect scales.3');
    expect(found(instrument, crowd(6))).toContain('note ceiling_effect scales.3');
    expect(found(instrument, crowd(6), { mostAtEnd: 0.2 })).not.toContain('note ceiling_effect scales.3');
    const sums = bfiInstrument(0.8, 'sum');
    expect(found(sums, crowd(6))).toContain('note ceiling_effect scales.3');
    expect(found(bfiInstrument(0.8, 'pomp'), crowd(1))).toContain('note floor_effect scales.3');
  });

  test('forced choices have neither a key to judge nor an end to crowd at', () => {
    const demo = testInstrument();
    const answers = Array.from({ length: 60 }, (_, person) => {
      const step = 1 + (person % 5);
      return [step, 6 - step, step, 0, 0, step];
    });
    expect(checkSample(demo, answers).map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['constant_item', 'items.3'],
      ['constant_item', 'items.4'],
      ['floor_effect', 'scales.0'],
      ['ceiling_effect', 'scales.0'],
    ]);
  });

  test('in German too', () => {
    const [finding] = checkSample(
      instrument,
      replaced(2, () => 4),
      { locale: 'de' },
    );
    expect(finding?.message).toBe(
      'Alle haben Frage „A3“ gleich beantwortet (60 Personen), sie unterscheidet also niemanden.',
    );
  });

  test('nobody, or what does not fit, is refused', () => {
    expect(() => checkSample(instrument, [])).toThrow(
      expect.objectContaining({ code: 'too_few_respondents' }),
    );
    expect(() => checkSample(instrument, [[1]])).toThrow(expect.objectContaining({ code: 'invalid_matrix' }));
    expect(() => checkSample(instrument, { codes: new Uint8Array(50).fill(9), respondents: 2 })).toThrow(
      expect.objectContaining({ code: 'invalid_answer' }),
    );
  });
});
