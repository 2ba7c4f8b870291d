import { CoachingError, type Issue, issueOf } from '../../errors/index.ts';
import type { InstrumentInput } from '../instrument/instrument.ts';
import { type CompiledInstrument, type CompiledScale, compileInstrument } from './compileInstrument.ts';
import { percentOfMaximum, scaleScore } from './scaleScore.ts';
import type { ScaleScore, ScoreSheet } from './scoreSheet.ts';

/**
 * Returns the scores of one person.
 *
 * Nothing is imputed: a scale is scored from the items that were answered, or not at all where fewer than its
 * `minValid` share were. A reversed item counts as the minimum plus the maximum of its format, minus the answer.
 *
 * @param instrument - pass the result of `compileInstrument` where more than one person is scored
 * @param answers - by item id: a step of a rating, the position of the chosen option counted from 0, or `null` for no
 * answer and for "not observed"; an item that is not named is not answered
 * @throws CoachingError `invalid_answer` with an issue for each item: unknown, out of range, or between two steps
 * @throws CoachingError `invalid_instrument` where the instrument cannot be scored
 * @example
 * scoreResponses(instrument, { E1: 4, E2: 2, E3: null }).scales.planning?.score //=> 4   (E2 is reversed)
 */
export function scoreResponses(
  instrument: InstrumentInput | CompiledInstrument,
  answers: Readonly<Record<string, number | null>>,
): ScoreSheet {
  const compiled = 'compiled' in instrument ? instrument : compileInstrument(instrument);
  const codes = new Uint8Array(compiled.items.length);
  const issues: Issue[] = [];
  let answered = 0;
  for (const id of Object.keys(answers)) {
    const answer = answers[id];
    const position = compiled.positions.get(id);
    const item = position === undefined ? undefined : compiled.items[position];
    if (position === undefined || item === undefined) {
      issues.push(issueOf([id], 'unknown_item', 'unknownItem', { item: id }));
    } else if (answer !== null) {
      if (answer === undefined || !Number.isInteger(answer) || answer < item.min || answer > item.max) {
        const { min, max } = item;
        issues.push(issueOf([id], 'out_of_range', 'itemRange', { item: id, min, max }));
      } else {
        codes[position] = answer - item.min + 1;
        answered++;
      }
    }
  }
  const [first] = issues;
  if (first) throw new CoachingError('invalid_answer', { message: first.message, issues });
  const scales: Record<string, ScaleScore> = {};
  for (const scale of compiled.scales) scales[scale.id] = scoreScale(scale, codes);
  return { instrument: compiled.id, version: compiled.version, answered, scales };
}

function scoreScale(scale: CompiledScale, codes: Uint8Array): ScaleScore {
  let valid = 0;
  let validWeight = 0;
  let points = 0;
  for (const key of scale.keys) {
    const code = codes[key.item] ?? 0;
    if (code === 0) continue;
    valid++;
    validWeight += key.weight;
    points += key.weight * (key.points[code] ?? 0);
  }
  const enough = valid >= scale.needed;
  return {
    score: enough ? scaleScore(scale, points, validWeight) : null,
    pomp: enough ? percentOfMaximum(scale, points, validWeight) : null,
    valid,
    items: scale.keys.length,
    ...scoreRange(scale),
    ipsative: scale.ipsative,
  };
}

function scoreRange({ score, min, max, totalWeight }: CompiledScale): { min: number; max: number } {
  if (score === 'pomp') return { min: 0, max: 100 };
  return score === 'sum' ? { min: min * totalWeight, max: max * totalWeight } : { min, max };
}
