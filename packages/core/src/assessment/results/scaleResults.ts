import { localize } from '../../text/localized.ts';
import { coreWords } from '../../words/coreWords.ts';
import { bandOf } from '../bands/bandOf.ts';
import { bandText } from '../bands/bandText.ts';
import type { ScaleBands } from '../instrument/band.ts';
import type { Instrument, Scale } from '../instrument/instrument.ts';
import type { CountedNorm, Norm } from '../instrument/norm.ts';
import { normOf } from '../instrument/normOf.ts';
import { normPercentile } from '../norms/normPercentile.ts';
import { percentileInterval } from '../norms/percentileInterval.ts';
import { percentileRange } from '../norms/percentileRange.ts';
import { scaleInterval } from '../norms/scaleInterval.ts';
import type { ScaleScore, ScoreSheet } from '../scoring/scoreSheet.ts';
import type { ResultInterval } from './ResultInterval.ts';

/** The result of one scale, as a reader is told it. */
export type ScaleResult = ScaleScore & {
  id: string;
  title: string;
  /** From the standard error of measurement, where a reliability and a norm are known. */
  interval: ResultInterval | null;
  /** The rank in a named sample; null where there is none, or where the scores rank within one person only. */
  percentile: {
    rank: number;
    norm: string;
    n: number;
    date: string;
    source: string;
    /** The ranks of the two ends of the score's interval: how far measurement carries the rank. */
    interval: ResultInterval | null;
    /** Between which ranks it would lie in the whole population that the sample was drawn from. */
    sampleInterval: ResultInterval | null;
  } | null;
  /** Null where the scale has no named ranges, or no score. */
  band: {
    on: ScaleBands['on'];
    title: string;
    /** The titles of all ranges that the interval reaches. */
    reach: string[];
    sure: boolean | null;
    text: string;
    ranges: { title: string; from: number }[];
  } | null;
};

/**
 * Returns the result of each scale, with how sure it is and where it stands in a named sample, where that is known.
 *
 * @param built - norms of the organization's own people: a rank is taken in these first. How exactly a scale measures, the
 *   published norm tells, whose deviation belongs to the published reliability.
 */
export function scaleResults(
  instrument: Instrument,
  sheet: ScoreSheet,
  locale: string,
  built: readonly CountedNorm[] = [],
): ScaleResult[] {
  return instrument.scales.flatMap((scale) => {
    const scored = sheet.scales[scale.id];
    const ranked = built.find((norm) => norm.scale === scale.id);
    return scored ? [scaleResult(instrument, scale, scored, { ranked, locale })] : [];
  });
}

function scaleResult(
  instrument: Instrument,
  scale: Scale,
  scored: ScaleScore,
  { ranked, locale }: { readonly ranked: Norm | undefined; readonly locale: string },
): ScaleResult {
  const title = localize(scale.title, locale, instrument.language);
  if (scored.ipsative)
    return { id: scale.id, title, ...scored, interval: null, percentile: null, band: null };
  const published = normOf(instrument, scale.id);
  const norm = ranked ?? published;
  const found = scaleInterval(scale, scored, published);
  const interval = found && { lower: found.lower, upper: found.upper, confidence: found.confidence };
  return {
    id: scale.id,
    title,
    ...scored,
    interval,
    percentile: norm ? percentileOf(instrument, scored, norm, { interval, locale }) : null,
    band: bandResult(instrument, scale, scored, { norm, interval }, locale),
  };
}

function percentileOf(
  instrument: Instrument,
  scored: ScaleScore,
  norm: Norm,
  { interval, locale }: { readonly interval: ResultInterval | null; readonly locale: string },
): ScaleResult['percentile'] {
  if (scored.score === null) return null;
  const counted = 'counts' in norm;
  const source = norm.source ?? instrument.source;
  const sample = counted ? percentileInterval(norm.counts, scored.score) : null;
  return {
    rank: normPercentile(norm, scored.score),
    norm: norm.sample,
    n: norm.n,
    date: norm.date,
    source: counted ? source : coreWords(locale).norms.fitted({ source }),
    interval: interval && { ...percentileRange(interval, norm), confidence: interval.confidence },
    sampleInterval: sample && {
      lower: sample.lower,
      upper: sample.upper,
      confidence: sample.confidence,
    },
  };
}

function bandResult(
  { language }: Instrument,
  scale: Scale,
  scored: ScaleScore,
  { norm, interval }: { readonly norm: Norm | undefined; readonly interval: ResultInterval | null },
  locale: string,
): ScaleResult['band'] {
  const verdict = bandOf(scale, scored, norm, { interval });
  if (!verdict || !scale.bands) return null;
  const titleOf = ({ title }: typeof verdict.band) => localize(title, locale, language);
  return {
    on: scale.bands.on,
    title: titleOf(verdict.band),
    reach: verdict.reach.map(titleOf),
    sure: verdict.sure,
    text: bandText(verdict, locale, language),
    ranges: scale.bands.ranges.map((range) => ({ title: titleOf(range), from: range.from })),
  };
}
