import { localize } from '@coaching/core';
import type { RouteAnswer } from '@coaching/core/api';
import {
  compareWithNorm,
  type Instrument,
  type Norm,
  percentileRank,
  type Scale,
  type ScaleScore,
  type ScoreSheet,
  sampleSize,
} from '@coaching/core/assessment';
import { normalQuantile } from '@coaching/core/math';
import { standardErrorOfMeasurement } from '@coaching/core/psychometrics';

type ScaleResult = RouteAnswer<'assessments.getResult'>['scales'][number];

const confidence = 0.95;

/** Returns the result of each scale, with how sure it is and where it stands in a named sample, where that is known. */
export function scaleResults(instrument: Instrument, sheet: ScoreSheet, locale: string): ScaleResult[] {
  return instrument.scales.flatMap((scale) => {
    const scored = sheet.scales[scale.id];
    return scored ? [scaleResult(instrument, scale, scored, locale)] : [];
  });
}

function scaleResult(instrument: Instrument, scale: Scale, scored: ScaleScore, locale: string): ScaleResult {
  const norm = scored.ipsative ? undefined : normOf(instrument, scale.id);
  return {
    id: scale.id,
    title: localize(scale.title, locale, instrument.language),
    ...scored,
    interval: norm ? intervalOf(scale, scored, norm) : null,
    percentile: norm ? percentileOf(instrument, scored, norm) : null,
  };
}

/** Counted norms first: a rank in them assumes nothing on the distribution. */
function normOf({ norms = [] }: Instrument, scale: string): Norm | undefined {
  const own = norms.filter((norm) => norm.scale === scale);
  return own.find((norm) => 'counts' in norm) ?? own[0];
}

/** The observed score, plus and minus its standard error of measurement; never beyond what the scale can give. */
function intervalOf({ reliability }: Scale, scored: ScaleScore, norm: Norm): ScaleResult['interval'] {
  const coefficient = reliability?.alpha ?? reliability?.retest;
  const sd = deviationOf(norm);
  if (scored.score === null || coefficient === undefined || coefficient < 0 || !(sd > 0)) return null;
  const margin = normalQuantile((1 + confidence) / 2) * standardErrorOfMeasurement(sd, coefficient);
  return {
    lower: Math.max(scored.min, scored.score - margin),
    upper: Math.min(scored.max, scored.score + margin),
    confidence,
  };
}

function deviationOf(norm: Norm): number {
  if (!('counts' in norm)) return norm.sd;
  const n = sampleSize(norm.counts);
  const mean = norm.counts.reduce((sum, { score, count }) => sum + score * count, 0) / n;
  const squares = norm.counts.reduce((sum, { score, count }) => sum + count * (score - mean) ** 2, 0);
  return Math.sqrt(squares / (n - 1));
}

function percentileOf(instrument: Instrument, scored: ScaleScore, norm: Norm): ScaleResult['percentile'] {
  if (scored.score === null) return null;
  const counted = 'counts' in norm;
  const rank = counted
    ? percentileRank(norm.counts, scored.score)
    : (compareWithNorm(scored, norm)?.percentile ?? null);
  if (rank === null) return null;
  const source = norm.source ?? instrument.source;
  return {
    rank,
    norm: norm.sample,
    n: norm.n,
    date: norm.date,
    source: counted
      ? source
      : `${source}; read from a normal distribution with this sample’s mean and deviation`,
  };
}
