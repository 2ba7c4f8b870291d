import type { ImportProblem } from './ImportProblem.ts';
import type { ReadExport } from './readExport.ts';

type Told = ReadExport['engagements'][number];

/** One engagement in one file, and whose file that is. */
export type ToldBy = {
  readonly told: Told;
  readonly file: string;
  readonly path: readonly PropertyKey[];
  readonly account: string;
};

/** What leader and coach both read of: notes apart, which may be one's own. */
const sharedTables = [
  'agreements',
  'referrals',
  'assessments',
  'feedbackRounds',
  'focusRankings',
  'focusAreas',
  'sessions',
  'agendaItems',
  'offers',
  'actions',
  'progressSummaries',
] as const satisfies readonly (keyof Told)[];

/**
 * Returns the records that one of leader and coach has and the other one would have to have, and the private notes of somebody else.
 *
 * Nobody can add to their own file what the other one is to have written or signed.
 */
export function disagreements(files: readonly ToldBy[]): ImportProblem[] {
  const both = files.filter(({ told }) => told.part === 'leader' || told.part === 'coach');
  const isShared = ({ audience }: Told['notes'][number]) => audience === 'shared';
  return [
    ...sharedTables.flatMap((table) => lacking(both, table, ({ told }) => told[table])),
    ...lacking(both, 'notes', ({ told }) => told.notes.filter(isShared)),
    ...files.flatMap(({ told, file, path, account }) =>
      told.notes.flatMap((note, index): ImportProblem[] =>
        isShared(note) || note.author === account
          ? []
          : [{ code: 'not_theirs', file, path: [...path, 'notes', index, 'author'] }],
      ),
    ),
  ];
}

function lacking(
  both: readonly ToldBy[],
  table: string,
  recordsOf: (one: ToldBy) => readonly { readonly id: string }[],
): ImportProblem[] {
  const all = new Set(both.flatMap((one) => recordsOf(one).map(({ id }) => id)));
  return both.flatMap((one) => {
    const own = new Set(recordsOf(one).map(({ id }) => id));
    return [...all]
      .filter((id) => !own.has(id))
      .map(
        (about): ImportProblem => ({ code: 'lacking', file: one.file, path: [...one.path, table], about }),
      );
  });
}
