import { CoachingError, type Issue } from '../errors/index.ts';
import type { MergedGroups, PublishedFigure } from './FeedbackReport.ts';
import type { RaterGroupKind } from './raterGroup.ts';

/** The answers of one rater. `null`, or no entry, means not observed. */
export type RaterAnswers = {
  readonly answers: Readonly<Record<string, number | null>>;
  /**
   * A random name of this submission, the same in every report of the round and traceable to nobody. With it the raters of
   * two reports can be compared exactly; without it the cautious assumption is that answers are only ever added.
   */
  readonly key?: string;
};

/** The raters who stand in the same relation to the leader. */
export type RaterGroup = {
  readonly id: string;
  readonly kind: RaterGroupKind;
  readonly raters: readonly RaterAnswers[];
};

/** The submissions behind one published figure. Never shown to a reader. */
export type FigureBasis = { readonly item: string; readonly group: string; readonly keys: readonly string[] };

/**
 * What one earlier report of the round has published: its figures alone, the report itself, or the record that
 * `publishFeedback` returns for safekeeping, which is the most exact.
 */
export type PublishedFigures =
  | readonly PublishedFigure[]
  | {
      readonly published: readonly PublishedFigure[];
      readonly merged?: readonly MergedGroups[];
      readonly basis?: readonly FigureBasis[];
    };

/** A multi-rater round: its answers, and what it has published before. */
export type FeedbackRound = {
  /** The items to report; answers to other items are left out. */
  readonly items: readonly string[];
  readonly groups: readonly RaterGroup[];
  /** Raters an anonymous group needs; 3 is the floor. */
  readonly threshold?: number;
  /** Oldest first. */
  readonly earlier?: readonly PublishedFigures[];
};

/**
 * Throws unless group names are unique and not reserved, keys are unique and answers are finite.
 *
 * @throws CoachingError `body_invalid` | `invalid_answer`
 */
export function assertFeedbackRound(round: FeedbackRound): void {
  const issues: Issue[] = [];
  const ids = new Set<string>();
  const keys = new Set<string>();
  round.groups.forEach(({ id, kind, raters }, index) => {
    const path = ['groups', index, 'id'];
    if (ids.has(id)) issues.push({ path, code: 'duplicate', message: `Group ${id} is listed twice.` });
    if (id === 'others' || (id === 'other' && kind !== 'other')) {
      issues.push({ path, code: 'reserved', message: `The name ${id} is kept for a figure of the report.` });
    }
    ids.add(id);
    raters.forEach(({ key, answers }, rater) => {
      if (key !== undefined && keys.has(key)) {
        const where = ['groups', index, 'raters', rater, 'key'];
        issues.push({ path: where, code: 'duplicate', message: 'Two submissions have the same key.' });
      }
      if (key !== undefined) keys.add(key);
      for (const item of round.items) {
        const answer = Object.hasOwn(answers, item) ? answers[item] : null;
        if (answer === null || answer === undefined || Number.isFinite(answer)) continue;
        throw new CoachingError('invalid_answer', {
          issues: [
            { path: [item], code: 'invalid_answer', message: `An answer to ${item} is not a finite number.` },
          ],
        });
      }
    });
  });
  if (new Set(round.items).size < round.items.length) {
    issues.push({ path: ['items'], code: 'duplicate', message: 'An item is listed twice.' });
  }
  round.earlier?.forEach((figures, index) => {
    // What was published before must never be lost unseen: protection would be lost with it.
    if ('published' in figures ? Array.isArray(figures.published) : figures.every((one) => 'raters' in one))
      return;
    issues.push({ path: ['earlier', index], code: 'unreadable', message: 'These are no published figures.' });
  });
  if (issues.length > 0) throw new CoachingError('body_invalid', { issues });
}
