export type { BandVerdict } from './bands/bandOf.ts';
export { bandOf } from './bands/bandOf.ts';
export { bandText } from './bands/bandText.ts';
export { compositeMatrix } from './composites/compositeMatrix.ts';
export type { CompositeSource } from './composites/compositePlan.ts';
export type { CompositeParts, CompositeReliability } from './composites/compositeReliability.ts';
export { compositeReliability } from './composites/compositeReliability.ts';
export type { CompositeScore } from './composites/scoreComposites.ts';
export { scoreComposites } from './composites/scoreComposites.ts';
export type { AnswerFormat, ForcedChoiceFormat, RatingFormat } from './instrument/answerFormat.ts';
export { answerFormatSchema, answerRange } from './instrument/answerFormat.ts';
export type { Band, ScaleBands } from './instrument/band.ts';
export { bandSchema, scaleBandsSchema } from './instrument/band.ts';
export type { InstrumentCheckOptions } from './instrument/checks/checkInstrument.ts';
export { checkInstrument } from './instrument/checks/checkInstrument.ts';
export type { Finding, FindingCode } from './instrument/checks/Finding.ts';
export { instrumentFindings, sampleFindings } from './instrument/checks/Finding.ts';
export type { Readability } from './instrument/checks/readability.ts';
export { readability } from './instrument/checks/readability.ts';
export type { Composite, CompositePart } from './instrument/composite.ts';
export { compositeSchema, DEFAULT_MIN_SCALES } from './instrument/composite.ts';
export type { Instrument, InstrumentInput, Item, Scale, ScaleKey } from './instrument/instrument.ts';
export { DEFAULT_MIN_VALID, hashableInstrument, scaleAspects } from './instrument/instrument.ts';
export type { CountedNorm, Norm, ParametricNorm, ScoreCount } from './instrument/norm.ts';
export { normSchema, scoreCountSchema } from './instrument/norm.ts';
export { normOf } from './instrument/normOf.ts';
export { instrumentSchema, parseInstrument } from './instrument/parse/parseInstrument.ts';
export type { RatingItem } from './instrument/ratingItems.ts';
export { ratingItems } from './instrument/ratingItems.ts';
export type { ScaleRange } from './instrument/scaleRange.ts';
export { scaleRange } from './instrument/scaleRange.ts';
export { compareVersions } from './instrument/versions/compareVersions.ts';
export type {
  ScaleComparison,
  ScaleVerdict,
  VersionAdvice,
  VersionChange,
  VersionChangeCode,
  VersionComparison,
} from './instrument/versions/VersionComparison.ts';
export { versionChangeCodes } from './instrument/versions/VersionComparison.ts';
export { scaleComparisonText, versionChangeText } from './instrument/versions/versionText.ts';
export type { NormComparison } from './norms/compareWithNorm.ts';
export { compareWithNorm } from './norms/compareWithNorm.ts';
export type { ContinuousScores } from './norms/continuousScores.ts';
export { continuousScores } from './norms/continuousScores.ts';
export type { NormalizedScores, NormRow } from './norms/normalizedScores.ts';
export { normalizedScores, normTable } from './norms/normalizedScores.ts';
export { normFloor, normRefusal } from './norms/normFloor.ts';
export type { NormDetails } from './norms/normFromScores.ts';
export {
  countScores,
  mergeNormCounts,
  normFromCounts,
  normFromScores,
  normMoments,
  sampleSize,
} from './norms/normFromScores.ts';
export { normPercentile } from './norms/normPercentile.ts';
export type {
  PercentileInterval,
  PercentileIntervalMethod,
  PercentileIntervalOptions,
} from './norms/percentileInterval.ts';
export { percentileInterval } from './norms/percentileInterval.ts';
export { percentileRange } from './norms/percentileRange.ts';
export type { PercentileMethod } from './norms/percentileRank.ts';
export { percentileRank } from './norms/percentileRank.ts';
export { scaleInterval } from './norms/scaleInterval.ts';
export { scaleCounts, scaleNorm } from './norms/scaleNorm.ts';
export { smoothCounts } from './norms/smoothCounts.ts';
export type { StandardScores } from './norms/standardScores.ts';
export { standardScores } from './norms/standardScores.ts';
export { stanineFromPercentile } from './norms/stanineFromPercentile.ts';
export type { CompositeResult } from './results/compositeResults.ts';
export { compositeResults } from './results/compositeResults.ts';
export type { ResultInterval } from './results/ResultInterval.ts';
export type { ScaleResult } from './results/scaleResults.ts';
export { scaleResults } from './results/scaleResults.ts';
export type { AnswerSample, SampleCheckOptions } from './sample/checkSample.ts';
export { checkSample } from './sample/checkSample.ts';
export type { ScaleReliability } from './sample/scaleReliability.ts';
export { scaleReliability } from './sample/scaleReliability.ts';
export { codeMatrix } from './scoring/bulk/codeMatrix.ts';
export { scoreMatrix } from './scoring/bulk/scoreMatrix.ts';
export type {
  CompiledInstrument,
  CompiledItem,
  CompiledKey,
  CompiledScale,
} from './scoring/compileInstrument.ts';
export { compileInstrument } from './scoring/compileInstrument.ts';
export { rankWithinPerson } from './scoring/rankWithinPerson.ts';
export { scoreResponses } from './scoring/scoreResponses.ts';
export type { ScaleScore, ScoreSheet } from './scoring/scoreSheet.ts';
export { scaleScoreSchema, scoreSheetSchema } from './scoring/scoreSheet.ts';
