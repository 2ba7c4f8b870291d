import {
  type CompiledInstrument,
  compareVersions,
  type Instrument,
  normMoments,
  normOf,
  type Scale,
  type ScaleComparison,
  type ScaleScore,
  type ScoreSheet,
  scoreResponses,
} from '../assessment/index.ts';
import type { Lens } from '../content/index.ts';
import { defaultConfidence, reliableChange } from '../psychometrics/index.ts';
import { localize } from '../text/localized.ts';
import { coreWords } from '../words/coreWords.ts';
import { type ScoreChangeVerdict, scoreChangeReason } from './changeReason.ts';
import { changeSentence } from './changeSentence.ts';

/** One questionnaire, answered on one day. */
export type AnsweredVersion = {
  readonly lens: Lens;
  readonly sheet: ScoreSheet;
  /** Null where the reader may not count them anew: two scores of the same answers give single ones away. */
  readonly answers: Readonly<Record<string, number | null>> | null;
  /** The version that was answered; `id` is its own, `version` what readers call it. */
  readonly frozen: {
    readonly id: string;
    readonly version: string;
    readonly instrument: Instrument;
    readonly compiled: CompiledInstrument;
  };
};

/** How one scale has changed between two days, as a reader is told it. All figures in scale points. */
export type ScaleChange = {
  id: string;
  title: string;
  min: number;
  max: number;
  before: number | null;
  after: number | null;
  /** After minus before; null where the two cannot stand side by side. */
  difference: number | null;
  /** Whether the earlier answers were counted anew, as the newer version counts. */
  rescored: boolean;
  /** How far chance alone takes a difference; null where that is not known. */
  threshold: number | null;
  interval: { lower: number; upper: number; confidence: number } | null;
  /** Null where it is not known how far chance goes, or where a score is missing. */
  verdict: ScoreChangeVerdict | 'notComparable' | null;
  sentence: string;
};

type Finding = Pick<ScaleChange, 'threshold' | 'interval' | 'verdict' | 'sentence'>;

const confidence = defaultConfidence;

/** Lenses whose scales have a better end. Of temperament, drivers, wishes and energy, more is not better. */
const higherIsBetter: readonly Lens[] = ['behavior', 'perception'];

/**
 * Returns how each scale of a questionnaire has changed between two days, by its newer version.
 *
 * Where the version changed how answers are counted, and not what was asked, the earlier answers are scored anew.
 */
export function scaleChanges(before: AnsweredVersion, after: AnsweredVersion, locale: string): ScaleChange[] {
  const { instrument } = after.frozen;
  const verdicts = versionVerdicts(before, after);
  return instrument.scales.flatMap((scale): ScaleChange[] => {
    const now = after.sheet.scales[scale.id];
    if (!now) return [];
    const then = earlierScore({ before, after, scale, now, verdicts });
    const [first, second] = [then.scored?.score ?? null, now.score];
    return [
      {
        id: scale.id,
        title: localize(scale.title, locale, instrument.language),
        min: now.min,
        max: now.max,
        before: first,
        after: second,
        difference: first === null || second === null || !then.comparable ? null : second - first,
        rescored: then.rescored,
        ...findingOf({ before, after, scale, then, now, locale }),
      },
    ];
  });
}

/** The score before, as far as it can stand beside the one after. */
type Earlier = {
  readonly scored: ScaleScore | undefined;
  readonly comparable: boolean;
  readonly rescored: boolean;
  /** The answers could be counted anew, but not for this reader. */
  readonly withheld?: boolean;
};

type Verdicts = ReadonlyMap<string, ScaleComparison>;

/** What the change of version means for each scale; empty where both were answered in the same version. */
function versionVerdicts(before: AnsweredVersion, after: AnsweredVersion): Verdicts {
  if (before.frozen.id === after.frozen.id) return new Map();
  const { scales } = compareVersions(before.frozen.instrument, after.frozen.instrument);
  return new Map(scales.map((scale) => [scale.id, scale]));
}

type Occasions = {
  readonly before: AnsweredVersion;
  readonly after: AnsweredVersion;
  readonly scale: Scale;
  readonly now: ScaleScore;
  readonly verdicts: Verdicts;
};

function earlierScore({ before, after, scale, now, verdicts }: Occasions): Earlier {
  const stored = { scored: before.sheet.scales[scale.id], comparable: !now.ipsative, rescored: false };
  if (now.ipsative || before.frozen.id === after.frozen.id) return stored;
  const found = verdicts.get(scale.id);
  if (found?.verdict === 'same') return stored;
  if (found?.verdict !== 'comparable' && !found?.advice.includes('rescore'))
    return { ...stored, comparable: false };
  if (before.answers === null) return { ...stored, comparable: false, withheld: true };
  // Other items may be answered in another way by now: only those of the scale are known to be asked alike.
  const asked = new Set(scale.items.map(({ item }) => item));
  const answers = Object.fromEntries(Object.entries(before.answers).filter(([item]) => asked.has(item)));
  const { scales } = scoreResponses(after.frozen.compiled, answers);
  return { scored: scales[scale.id], comparable: true, rescored: true };
}

type Compared = {
  readonly before: AnsweredVersion;
  readonly after: AnsweredVersion;
  readonly scale: Scale;
  readonly then: Earlier;
  readonly now: ScaleScore;
  readonly locale: string;
};

function findingOf({ before, after, scale, then, now, locale }: Compared): Finding {
  const words = coreWords(locale).change.scales;
  const none = { threshold: null, interval: null };
  if (now.ipsative) return { ...none, verdict: 'notComparable', sentence: words.ipsative };
  if (!then.comparable) {
    const sentence = then.withheld
      ? words.withheld
      : words.versions({ before: before.frozen.version, after: after.frozen.version });
    return { ...none, verdict: 'notComparable', sentence };
  }
  const first = then.scored?.score ?? null;
  if (first === null || now.score === null) return { ...none, verdict: null, sentence: words.noScore };
  const known = precisionOf(after.frozen.instrument, scale);
  if (known === 'noReliability' || known === 'noSpread')
    return { ...none, verdict: null, sentence: words[known] };
  const change = reliableChange({ before: first, after: now.score, ...known, confidence });
  const { difference, threshold } = change;
  const interval = { lower: difference - threshold, upper: difference + threshold, confidence };
  const reason = scoreChangeReason(change, {
    better: higherIsBetter.includes(after.lens) ? 'higher' : 'neither',
  });
  return { threshold, interval, verdict: reason.verdict, sentence: changeSentence(reason, locale) };
}

/** What is known of how exactly a scale measures over two days: the retest correlation goes before what one sitting tells. */
function precisionOf(
  instrument: Instrument,
  { id, reliability: known }: Scale,
): { readonly sd: number; readonly reliability: number } | 'noReliability' | 'noSpread' {
  const reliability = known?.retest ?? known?.alpha;
  if (reliability === undefined || !(reliability >= 0 && reliability < 1)) return 'noReliability';
  const norm = normOf(instrument, id);
  const sd = norm ? normMoments(norm).sd : Number.NaN;
  return sd > 0 && Number.isFinite(sd) ? { sd, reliability } : 'noSpread';
}
