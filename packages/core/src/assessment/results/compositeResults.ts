import { scoreInterval } from '../../psychometrics/index.ts';
import { localize } from '../../text/localized.ts';
import { type CompositeScore, scoreComposites } from '../composites/scoreComposites.ts';
import type { Instrument } from '../instrument/instrument.ts';
import type { ScoreSheet } from '../scoring/scoreSheet.ts';
import type { ResultInterval } from './ResultInterval.ts';

/** The result of one score over scales, as a reader is told it. */
export type CompositeResult = Pick<CompositeScore, 'form' | 'score' | 'z' | 'valid'> & {
  id: string;
  title: string;
  /** Null where it is not known how exactly its scales measure. */
  interval: ResultInterval | null;
  /** The titles of the scales that it is made of. */
  scales: string[];
};

/** Returns the result of each score over scales, with how sure it is where that is known. */
export function compositeResults(
  instrument: Instrument,
  sheet: ScoreSheet,
  locale: string,
): CompositeResult[] {
  const scores = scoreComposites(instrument, sheet);
  const titleOf = (id: string) => {
    const title = instrument.scales.find((scale) => scale.id === id)?.title ?? id;
    return localize(title, locale, instrument.language);
  };
  return (instrument.composites ?? []).flatMap(({ id, title, scales }): CompositeResult[] => {
    const scored = scores[id];
    if (!scored) return [];
    return [
      {
        id,
        title: localize(title, locale, instrument.language),
        form: scored.form,
        score: scored.score,
        z: scored.z,
        interval: intervalOf(scored),
        valid: scored.valid,
        scales: scales.map(({ scale }) => titleOf(scale)),
      },
    ];
  });
}

function intervalOf({ score, form, sd, reliability }: CompositeScore): CompositeResult['interval'] {
  if (score === null || sd === null || !(sd > 0)) return null;
  if (reliability === null || !(reliability >= 0 && reliability < 1)) return null;
  // A mean of z-scores has no ends.
  const ends = form === 'pomp' ? { range: { min: 0, max: 100 } } : {};
  const { lower, upper, confidence } = scoreInterval({ score, sd, reliability, ...ends });
  return { lower, upper, confidence };
}
