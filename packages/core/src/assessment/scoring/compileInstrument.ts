import { CoachingError, type Issue } from '../../errors/index.ts';
import { type AnswerFormat, answerRange } from '../instrument/answerFormat.ts';
import { forcedOption } from '../instrument/forcedOption.ts';
import { DEFAULT_MIN_VALID, type InstrumentInput } from '../instrument/instrument.ts';

type ScaleInput = InstrumentInput['scales'][number];

/** One item, reduced to what an answer is checked against. */
export type CompiledItem = { readonly id: string; readonly min: number; readonly max: number };

/** One counted item: `points[code]` is what an answer adds, unweighted and already reversed; code 0 is missing. */
export type CompiledKey = { readonly item: number; readonly weight: number; readonly points: Float64Array };

/** One scale, reduced to sums of looked-up points. */
export type CompiledScale = {
  readonly id: string;
  readonly score: 'mean' | 'sum' | 'pomp';
  readonly ipsative: boolean;
  /** Items that must be answered, at least 1. */
  readonly needed: number;
  /** Lowest and highest mean of the points. */
  readonly min: number;
  readonly max: number;
  readonly totalWeight: number;
  readonly keys: readonly CompiledKey[];
};

/** An instrument made ready for scoring. Make it once a version and keep it. */
export type CompiledInstrument = {
  readonly compiled: true;
  readonly id: string;
  readonly version: string;
  readonly items: readonly CompiledItem[];
  /** Position of each item in `items`, by id. */
  readonly positions: ReadonlyMap<string, number>;
  readonly scales: readonly CompiledScale[];
};

/**
 * Returns the instrument with its keys turned into lookup tables, for `scoreResponses` and `scoreMatrix`.
 *
 * Later changes of `instrument` have no effect on the result.
 *
 * @throws CoachingError `invalid_instrument` where a scale cannot be scored: an unknown item, format or option
 */
export function compileInstrument(instrument: InstrumentInput): CompiledInstrument {
  const positions = new Map(instrument.items.map((item, index) => [item.id, index]));
  const formats = instrument.items.map((item, index) =>
    formatOf(instrument, item.format, ['items', index, 'format']),
  );
  return {
    compiled: true,
    id: instrument.id,
    version: instrument.version,
    items: instrument.items.map(({ id }, index) => ({ id, ...answerRange(present(formats, index)) })),
    positions,
    scales: instrument.scales.map((scale, index) =>
      compileScale(scale, ['scales', index], positions, formats),
    ),
  };
}

function compileScale(
  scale: ScaleInput,
  path: Issue['path'],
  positions: ReadonlyMap<string, number>,
  formats: readonly AnswerFormat[],
): CompiledScale {
  if (scale.items.length === 0) throw broken([...path, 'items'], `Scale “${scale.id}” has no items.`);
  const keyed = scale.items.map((key, index) => {
    const item = positions.get(key.item);
    const at = [...path, 'items', index, 'item'];
    if (item === undefined)
      throw broken(at, `Scale “${scale.id}” counts “${key.item}”, which is not an item.`);
    return { ...key, position: item, format: present(formats, item) };
  });
  const ranges = keyed.map(({ format }) => pointRange(format));
  const { min, max } = present(ranges, 0);
  const uniform = ranges.every((range) => range.min === min && range.max === max);
  if (!uniform && scale.score !== 'pomp')
    throw broken([...path, 'score'], `Scale “${scale.id}” mixes ranges.`);
  const keys = keyed.map(({ position, format, keyed: sign, weight = 1, option }, index) => {
    const chosen = format.kind === 'forcedChoice' ? forcedOption(format, option, scale.id) : 0;
    if (chosen === null)
      throw broken([...path, 'items', index, 'option'], `No option gives a point in “${scale.id}”.`);
    const range = present(ranges, index);
    const scaled = (points: number) =>
      uniform ? points : (100 * (points - range.min)) / (range.max - range.min);
    return { item: position, weight, points: pointTable(format, sign, chosen).map(scaled) };
  });
  return {
    id: scale.id,
    score: scale.score,
    ipsative: keyed.some(({ format }) => format.kind === 'forcedChoice'),
    // A share times a count can come out a hair above a whole number, which would ask for one answer more.
    needed: Math.max(1, Math.ceil((scale.minValid ?? DEFAULT_MIN_VALID) * keys.length - 1e-9)),
    min: uniform ? min : 0,
    max: uniform ? max : 100,
    totalWeight: keys.reduce((sum, { weight }) => sum + weight, 0),
    keys,
  };
}

/** A chosen option is worth one point, every other none. */
function pointRange(format: AnswerFormat): { readonly min: number; readonly max: number } {
  return format.kind === 'rating' ? answerRange(format) : { min: 0, max: 1 };
}

function pointTable(format: AnswerFormat, sign: 1 | -1, chosen: number): Float64Array {
  const { min, max } = answerRange(format);
  const points = pointRange(format);
  const table = new Float64Array(max - min + 2);
  for (let answer = min; answer <= max; answer++) {
    const plain = format.kind === 'rating' ? answer : Number(answer === chosen);
    table[answer - min + 1] = sign === 1 ? plain : points.min + points.max - plain;
  }
  return table;
}

function formatOf(instrument: InstrumentInput, name: string, path: Issue['path']): AnswerFormat {
  const format = Object.hasOwn(instrument.formats, name) ? instrument.formats[name] : undefined;
  if (!format) throw broken(path, `“${name}” is not among the formats.`);
  const { min, max } = answerRange(format);
  if (!(max > min && max - min < 255)) throw broken(['formats', name], `“${name}” has no usable range.`);
  return format;
}

function present<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`Nothing at position ${index}`);
  return value;
}

function broken(path: Issue['path'], message: string): CoachingError {
  return new CoachingError('invalid_instrument', { issues: [{ path, code: 'invalid_instrument', message }] });
}
