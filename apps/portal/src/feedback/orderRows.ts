import type { FeedbackReport } from '@coaching/sdk';

type Row = FeedbackReport['rows'][number];

/** The orders in which the rows of a report can be read. */
export const rowOrders = ['form', 'gap', 'high', 'low'] as const;
export type RowOrder = (typeof rowOrders)[number];

const keys: Record<Exclude<RowOrder, 'form'>, (row: Row) => number | null> = {
  gap: ({ self, others }) => (self === null || others === null ? null : -Math.abs(self - others)),
  high: ({ others }) => (others === null ? null : -others),
  low: ({ others }) => others,
};

/** Returns the rows in an order; rows without the figure come last, equal ones stay as in the questionnaire. */
export function orderRows(rows: readonly Row[], order: RowOrder): readonly Row[] {
  if (order === 'form') return rows;
  const key = keys[order];
  return rows.toSorted((a, b) => (key(a) ?? Infinity) - (key(b) ?? Infinity) || 0);
}
