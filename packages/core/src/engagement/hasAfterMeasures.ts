/** What was measured in an engagement, one entry an occasion. */
export type Measured = {
  /** Key of each questionnaire that the leader has answered, as often as they did. */
  readonly answered: readonly string[];
  /** Key of the questionnaire of each 360 whose report was released. */
  readonly released: readonly string[];
};

/**
 * Returns whether something was measured again after its first time, so that a change can be seen: a questionnaire that
 * the leader answered twice, or a second 360 with the same questions.
 *
 * @example
 * hasAfterMeasures({ answered: ['drivers', 'drivers'], released: [] }) //=> true
 * hasAfterMeasures({ answered: ['drivers', 'energy'], released: ['leadership'] }) //=> false
 */
export function hasAfterMeasures({ answered, released }: Measured): boolean {
  return [answered, released].some((occasions) => new Set(occasions).size < occasions.length);
}
