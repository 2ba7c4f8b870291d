/** Where a strength begins, as a share of the answer range: nearer to the fourth of five steps than to the third. */
export const strengthShare = 5 / 8;

/**
 * Standard deviation of single answers to an item, as a share of the answer range: one step of five.
 *
 * Norms describe whole scales; of single answers there is no figure, and a report says so.
 */
export const answerDeviation = 1 / 4;
