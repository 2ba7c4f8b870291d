import type { ImportProblem } from './ImportProblem.ts';
import type { ReadExport } from './readExport.ts';

/**
 * Returns, for each engagement in which somebody has a part whose export is not among these, who that is: by engagement, with its
 * place. A coach's file has the engagements of leaders who do not come along.
 */
export function whoIsMissing(exports: readonly ReadExport[]): ReadonlyMap<string, readonly ImportProblem[]> {
  const accounts = new Set(exports.map(({ account }) => account.id));
  const missing = new Map<string, ImportProblem[]>();
  for (const { file, people, engagements } of exports)
    engagements.forEach(({ id, engagement }, index) => {
      const absent = (engagement?.participants ?? []).filter(({ person }) => !accounts.has(person));
      if (absent.length === 0 || missing.has(id)) return;
      missing.set(
        id,
        absent.map(({ person }) => ({
          code: 'person_unknown',
          file,
          path: ['engagements', index, 'engagement', 'participants'],
          about: people.find((one) => one.id === person)?.name ?? person,
        })),
      );
    });
  return missing;
}
