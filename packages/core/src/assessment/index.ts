export type { AnswerFormat, ForcedChoiceFormat, RatingFormat } from './answerFormat.ts';
export { answerFormatSchema, answerRange } from './answerFormat.ts';
export type { Instrument, InstrumentInput, Item, License, Scale, ScaleKey } from './instrument.ts';
export { DEFAULT_MIN_VALID, instrumentSchema, licenseSchema } from './instrument.ts';
export type { Lens } from './lens.ts';
export { lenses, lensSchema } from './lens.ts';
export type { CountedNorm, Norm, ParametricNorm, ScoreCount } from './norm.ts';
export { normSchema, scoreCountSchema } from './norm.ts';
export { parseInstrument } from './parseInstrument.ts';
