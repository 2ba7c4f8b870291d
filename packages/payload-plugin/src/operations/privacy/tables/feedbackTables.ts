import { type Exported, rowsIn } from './rowsIn.ts';
import { type Table, table } from './Table.ts';

type Report = NonNullable<Exported['engagements'][number]['feedbackRounds'][number]['view']>;

/** Returns the tables of the 360 rounds: the figures of the reports as they were released, and who is asked while they are open. */
export function feedbackTables(exported: Exported): Table[] {
  return [
    table(
      'feedbackRounds',
      [
        'engagement',
        'id',
        'instrument',
        'instrumentVersion',
        'state',
        'openedAt',
        'invitedAt',
        'answersUntil',
        'remindedAt',
        'changeRequest',
        'reviewedAt',
        'releasedAt',
        'reportHash',
      ],
      rowsIn(exported, ({ feedbackRounds }) => feedbackRounds),
    ),
    table(
      'feedbackFigures',
      ['engagement', 'round', 'item', 'text', 'behavior', 'group', 'mean', 'raters', 'comparison'],
      rowsIn(exported, ({ feedbackRounds }) =>
        feedbackRounds.flatMap(({ id: round, view }) =>
          (view?.rows ?? []).flatMap((row) => figuresOf(row).map((figure) => ({ round, ...figure }))),
        ),
      ),
    ),
    table(
      'raters',
      ['engagement', 'round', 'id', 'group', 'name', 'email', 'state'],
      rowsIn(exported, ({ feedbackRounds }) =>
        feedbackRounds.flatMap(({ id: round, raters }) => raters.map((rater) => ({ round, ...rater }))),
      ),
    ),
  ];
}

/** Every figure of one question that the report shows, a line each. */
function figuresOf({ item, text, behavior, self, others, means, comparison }: Report['rows'][number]) {
  const asked = { item, text, behavior: behavior?.title, comparison };
  return [
    ...(self === null ? [] : [{ ...asked, group: 'self', mean: self }]),
    ...(others === null ? [] : [{ ...asked, group: 'others', mean: others }]),
    ...means.map(({ group, mean, raters }) => ({ ...asked, group, mean, raters })),
  ];
}
