import { CoachingError } from '../errors/index.ts';
import { mean, normalQuantile, studentTQuantile, variance } from '../math/index.ts';
import { defaultConfidence } from '../psychometrics/defaultConfidence.ts';

/** Whether something has changed, as far as can be told from chance. */
export type ChangeVerdict = 'improved' | 'declined' | 'noReliableChange';

/** What stakeholders say about one behavior. Too few of them are told by the verdict alone, without any number. */
export type Pulse =
  | { readonly verdict: 'tooFew' }
  | {
      readonly verdict: ChangeVerdict;
      /** From −3, much worse, over 0, unchanged, to 3, much better. */
      readonly mean: number;
      /** Stakeholders who answered. */
      readonly raters: number;
      readonly interval: {
        readonly lower: number;
        readonly upper: number;
        readonly confidence: number;
        /** `answers`: from how far these lie apart. `given`: from a spread that was known before. */
        readonly from: 'answers' | 'given';
      };
    };

/** What is asked of the answers. */
export type PulseOptions = {
  /** Stakeholders needed before anything is shown: 3, which can be raised and never lowered. */
  readonly threshold?: number;
  /** Of the interval, in (0, 1), default 0.95. */
  readonly confidence?: number;
  /**
   * Standard deviation of single answers, above 0, for the interval of fewer than 6 stakeholders; default 2, as if every
   * step were chosen equally often.
   */
  readonly sd?: number;
};

const LEAST_RATERS = 3;

/** From this number on, the spread of answers no longer gives single ones away. */
const LEAST_FOR_SPREAD = 6;

/**
 * Returns what stakeholders say on average about how one behavior has changed, and whether it exceeds chance.
 *
 * An interval from 3 answers, or a verdict from it, tells how far they lie apart, and with their mean often what each of
 * them is. So under 6 stakeholders it rests on `sd`, and whoever sees the result learns the mean and their number. From
 * 6 on it is Student's interval of the answers. Ask for it once, when no more answers come: two results of one pulse that
 * differ by an answer give that answer away.
 *
 * @param answers - one a stakeholder, whole steps from −3 to 3; `null` for who did not answer
 * @throws CoachingError `invalid_answer` names the place of an answer off the steps, never its value
 * @throws CoachingError `invalid_scale` | `invalid_probability`
 * @example
 * pulse([1, 2, 2, 1, 3, null, 2]).verdict //=> 'improved'
 * pulse([3, 3]) //=> { verdict: 'tooFew' }
 */
export function pulse(answers: readonly (number | null)[], options: PulseOptions = {}): Pulse {
  const { threshold = LEAST_RATERS, confidence = defaultConfidence, sd = 2 } = options;
  if (!(sd > 0 && sd < Infinity)) throw new CoachingError('invalid_scale');
  if (!(confidence > 0 && confidence < 1)) throw new CoachingError('invalid_probability');
  answers.forEach(assertAnswer);
  const given = answers.filter((answer) => answer !== null);
  const raters = given.length;
  // A threshold that is no number must not open the gate.
  if (!(raters >= LEAST_RATERS && raters >= threshold)) return { verdict: 'tooFew' };
  const center = mean(given);
  const p = (1 + confidence) / 2;
  const margin =
    raters < LEAST_FOR_SPREAD
      ? normalQuantile(p) * (sd / Math.sqrt(raters))
      : studentTQuantile(p, raters - 1) * Math.sqrt(variance(given) / raters);
  return {
    verdict: center - margin > 0 ? 'improved' : center + margin < 0 ? 'declined' : 'noReliableChange',
    mean: center,
    raters,
    interval: {
      lower: center - margin,
      upper: center + margin,
      confidence,
      from: raters < LEAST_FOR_SPREAD ? 'given' : 'answers',
    },
  };
}

function assertAnswer(answer: number | null, index: number): void {
  if (answer === null || (Number.isInteger(answer) && Math.abs(answer) <= 3)) return;
  const message = `Answer ${index + 1} is not a whole step from −3 to 3.`;
  throw new CoachingError('invalid_answer', {
    message,
    issues: [{ path: [index], code: 'invalid_answer', message }],
  });
}
