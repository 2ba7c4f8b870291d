import type { ImportProblem } from './ImportProblem.ts';
import type { ReadExport } from './readExport.ts';

type Told = ReadExport['engagements'][number];

/** One engagement in one file, whose file that is, and which part they have in it. */
export type ToldBy = {
  readonly told: Told;
  readonly file: string;
  readonly path: readonly PropertyKey[];
  readonly account: string;
  readonly part: Told['part'] | null;
};

/** Returns whether somebody with this part writes records: others read some of what leader and coach have written. */
export const writes = ({ part }: Pick<ToldBy, 'part'>) => part === 'leader' || part === 'coach';

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
 * Returns the records that leader or coach would have to have and has not, the private notes of somebody else, and parts that
 * nobody has.
 *
 * Nobody can add to their own file what another one is to have written or signed; what sponsors, managers and delegates have is a
 * part of what both of those two have.
 */
export function disagreements(files: readonly ToldBy[]): ImportProblem[] {
  const isShared = ({ audience }: Told['notes'][number]) => audience === 'shared';
  return [
    ...files.flatMap(({ told, part, file, path }): ImportProblem[] =>
      told.part === part ? [] : [{ code: 'differs', file, path: [...path, 'part'] }],
    ),
    ...sharedTables.flatMap((table) => lacking(files, table, ({ told }) => told[table])),
    ...lacking(files, 'notes', ({ told }) => told.notes.filter(isShared)),
    ...files.flatMap((one) =>
      one.told.notes.flatMap((note, index): ImportProblem[] =>
        isShared(note) || (writes(one) && note.author === one.account)
          ? []
          : [{ code: 'not_theirs', file: one.file, path: [...one.path, 'notes', index, 'author'] }],
      ),
    ),
  ];
}

function lacking(
  files: readonly ToldBy[],
  table: string,
  recordsOf: (one: ToldBy) => readonly { readonly id: string }[],
): ImportProblem[] {
  const all = new Set(files.flatMap((one) => recordsOf(one).map(({ id }) => id)));
  return files.filter(writes).flatMap((one) => {
    const own = new Set(recordsOf(one).map(({ id }) => id));
    return [...all]
      .filter((id) => !own.has(id))
      .map(
        (about): ImportProblem => ({ code: 'lacking', file: one.file, path: [...one.path, table], about }),
      );
  });
}
