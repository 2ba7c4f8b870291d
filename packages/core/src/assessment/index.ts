export type { Lens } from '../content/lens.ts';
export { lenses, lensSchema } from '../content/lens.ts';
export type { AnswerFormat, ForcedChoiceFormat, RatingFormat } from './answerFormat.ts';
export { answerFormatSchema, answerRange } from './answerFormat.ts';
export type { Band, ScaleBands } from './band.ts';
export { bandSchema, scaleBandsSchema } from './band.ts';
export type { BandVerdict } from './bandOf.ts';
export { bandOf } from './bandOf.ts';
export { bandText } from './bandText.ts';
export type { InstrumentCheckOptions } from './checks/checkInstrument.ts';
export { checkInstrument } from './checks/checkInstrument.ts';
export type { AnswerSample, SampleCheckOptions } from './checks/checkSample.ts';
export { checkSample } from './checks/checkSample.ts';
export type { Finding, FindingCode } from './checks/Finding.ts';
export { instrumentFindings, sampleFindings } from './checks/Finding.ts';
export type { Readability } from './checks/readability.ts';
export { readability } from './checks/readability.ts';
export { codeMatrix } from './codeMatrix.ts';
export type { NormComparison } from './compareWithNorm.ts';
export { compareWithNorm } from './compareWithNorm.ts';
export type { CompiledInstrument, CompiledItem, CompiledKey, CompiledScale } from './compileInstrument.ts';
export { compileInstrument } from './compileInstrument.ts';
export type { Composite, CompositePart } from './composite.ts';
export { compositeSchema, DEFAULT_MIN_SCALES } from './composite.ts';
export { compositeMatrix } from './compositeMatrix.ts';
export type { CompositeSource } from './compositePlan.ts';
export type { CompositeParts, CompositeReliability } from './compositeReliability.ts';
export { compositeReliability } from './compositeReliability.ts';
export type { ContinuousScores } from './continuousScores.ts';
export { continuousScores } from './continuousScores.ts';
export { hashableInstrument } from './hashableInstrument.ts';
export type { Instrument, InstrumentInput, Item, Scale, ScaleKey } from './instrument.ts';
export { DEFAULT_MIN_VALID } from './instrument.ts';
export { instrumentSchema } from './instrumentSchema.ts';
export type { CountedNorm, Norm, ParametricNorm, ScoreCount } from './norm.ts';
export { normSchema, scoreCountSchema } from './norm.ts';
export type { NormalizedScores, NormRow } from './normalizedScores.ts';
export { normalizedScores, normTable } from './normalizedScores.ts';
export type { NormDetails } from './normFromScores.ts';
export {
  countScores,
  mergeNormCounts,
  normFromCounts,
  normFromScores,
  sampleSize,
} from './normFromScores.ts';
export { normMoments } from './normMoments.ts';
export { normOf } from './normOf.ts';
export { normPercentile } from './normPercentile.ts';
export { parseInstrument } from './parseInstrument.ts';
export type {
  PercentileInterval,
  PercentileIntervalMethod,
  PercentileIntervalOptions,
} from './percentileInterval.ts';
export { percentileInterval } from './percentileInterval.ts';
export { percentileRange } from './percentileRange.ts';
export type { PercentileMethod } from './percentileRank.ts';
export { percentileRank } from './percentileRank.ts';
export { rankWithinPerson } from './rankWithinPerson.ts';
export { scaleInterval } from './scaleInterval.ts';
export { scaleCounts, scaleNorm } from './scaleNorm.ts';
export type { ScaleRange } from './scaleRange.ts';
export { scaleRange } from './scaleRange.ts';
export type { ScaleReliability } from './scaleReliability.ts';
export { scaleReliability } from './scaleReliability.ts';
export type { CompositeScore } from './scoreComposites.ts';
export { scoreComposites } from './scoreComposites.ts';
export { scoreMatrix } from './scoreMatrix.ts';
export { scoreResponses } from './scoreResponses.ts';
export type { ScaleScore, ScoreSheet } from './scoreSheet.ts';
export { scaleScoreSchema, scoreSheetSchema } from './scoreSheet.ts';
export { smoothCounts } from './smoothCounts.ts';
export type { StandardScores } from './standardScores.ts';
export { standardScores } from './standardScores.ts';
export { stanineFromPercentile } from './stanineFromPercentile.ts';
export { compareVersions } from './versions/compareVersions.ts';
export type {
  ScaleComparison,
  ScaleVerdict,
  VersionAdvice,
  VersionChange,
  VersionChangeCode,
  VersionComparison,
} from './versions/VersionComparison.ts';
export { versionChangeCodes } from './versions/VersionComparison.ts';
export { scaleComparisonText, versionChangeText } from './versions/versionText.ts';
