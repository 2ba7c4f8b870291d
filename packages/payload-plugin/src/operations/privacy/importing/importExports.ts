import { coaches } from '../../../collections/practice/coaches.ts';
import { engagements } from '../../../collections/practice/engagements.ts';
import { erasures } from '../../../collections/system/erasures.ts';
import { ValidationError } from '../../../host/errors.ts';
import { inTransaction } from '../../../host/inTransaction.ts';
import { isSlotConflict } from '../../../host/isSlotConflict.ts';
import { lock, lockName } from '../../../host/locks.ts';
import type { Payload } from '../../../host/types.ts';
import { findAvailability } from '../../availability/findAvailability.ts';
import { audit } from '../../shared/audit.ts';
import type { OperationContext } from '../../shared/OperationContext.ts';
import { holdPeople } from '../../shared/people.ts';
import { createRecord, findRecord, findRecords } from '../../shared/records.ts';
import { systemContext } from '../../shared/systemContext.ts';
import { leaderOf } from '../../shared/ties.ts';
import { findNamed, type Named } from './findNamed.ts';
import type { ImportProblem } from './ImportProblem.ts';
import { mergeExports, type WholeEngagement } from './mergeExports.ts';
import { type ReadExport, readExport } from './readExport.ts';
import { whoIsMissing } from './whoIsMissing.ts';
import { writeEngagement } from './writeEngagement.ts';

/** What an import has done: the engagements that are here now, and what did not come along. */
export type Imported = {
  readonly engagements: readonly string[];
  /** Ids of 360 rounds that were not released: raters' answers are in nobody's export. */
  readonly leftOut: readonly string[];
  /** Who is missing of the engagements that were left out, since not everybody's export was there. */
  readonly incomplete: readonly ImportProblem[];
  /** Why nothing, or not all of it, was imported. */
  readonly problems: readonly ImportProblem[];
};

const nothing = (problems: readonly ImportProblem[]): Imported => ({
  engagements: [],
  leftOut: [],
  incomplete: [],
  problems,
});
const isProblems = (value: object): value is readonly ImportProblem[] => Array.isArray(value);

/**
 * Brings engagements into this system, out of the exports of everybody who has a part in them.
 *
 * Everything is looked through before anything is written; then each engagement is written in a transaction of its own.
 */
export async function importExports(
  payload: Payload,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<Imported> {
  const read = files.map(({ name, text }) => readExport(name, text));
  const broken = read.filter(isProblems).flat();
  if (broken.length > 0) return nothing(broken);
  const exports = read.filter((one): one is ReadExport => !isProblems(one));
  const missing = whoIsMissing(exports);
  const incomplete = [...missing.values()].flat();
  const merged = mergeExports(exports, (id) => !missing.has(id));
  if ('problems' in merged) return nothing(merged.problems);
  if (merged.engagements.length === 0 && incomplete.length > 0) return nothing(incomplete);
  if (merged.engagements.length === 0)
    return nothing(exports.slice(0, 1).map(({ file }) => ({ code: 'nothing', file, path: ['engagements'] })));
  const context = await systemContext(payload);
  const present = await alreadyHere(merged.engagements, exports, context);
  if (present.length > 0) return nothing(present);
  const named = await findNamed(merged.engagements, exports, context);
  if (isProblems(named)) return nothing(named);
  const done: WholeEngagement[] = [];
  const problems: ImportProblem[] = [];
  for (const whole of merged.engagements) {
    const problem = await importOne(whole, named, exports, payload);
    if (problem) problems.push(problem);
    else done.push(whole);
  }
  return {
    engagements: done.map(({ engagement }) => engagement.id),
    leftOut: done.flatMap(({ leftOut }) => leftOut),
    incomplete,
    problems,
  };
}

/** Where an engagement stands in the files. */
function placeOf(engagement: string, exports: readonly ReadExport[]): Pick<ImportProblem, 'file' | 'path'> {
  const [first] = exports.flatMap(({ file, engagements: held }) =>
    held.flatMap(({ id }, index) =>
      id === engagement ? [{ file, path: ['engagements', index, 'id'] }] : [],
    ),
  );
  return first ?? { file: '', path: [] };
}

async function alreadyHere(
  merged: readonly WholeEngagement[],
  exports: readonly ReadExport[],
  context: OperationContext,
): Promise<ImportProblem[]> {
  const problems: ImportProblem[] = [];
  for (const { id } of merged.map(({ engagement }) => engagement)) {
    const place = placeOf(id, exports);
    if (await findRecord(engagements, id, context)) problems.push({ code: 'exists', ...place });
    const [erased] = await findRecords(erasures, { record: { equals: id } }, context, { limit: 1 });
    if (erased) problems.push({ code: 'erased', ...place });
  }
  return problems;
}

/** Writes one engagement, or says why it could not be. */
async function importOne(
  whole: WholeEngagement,
  named: Named,
  exports: readonly ReadExport[],
  payload: Payload,
): Promise<ImportProblem | null> {
  const { id } = whole.engagement;
  const context = await systemContext(payload);
  try {
    return await inTransaction(
      context.req,
      async (): Promise<ImportProblem | null> => {
        await lock(context.req, [lockName('engagement', id)]);
        // Two imports at once: the second one finds what the first has written.
        if (await findRecord(engagements, id, context)) return { code: 'exists', ...placeOf(id, exports) };
        const people = whole.engagement.participants.map(({ person }) => named.person(person));
        if (!(await holdPeople(people, context))) return { code: 'account_missing', ...placeOf(id, exports) };
        const engagement = await writeEngagement(whole, named, context);
        await keepProfiles(whole, named, exports, context);
        await audit(
          [
            {
              organization: named.organization,
              action: 'privacy.import',
              collection: 'engagements',
              record: id,
              subject: leaderOf(engagement),
              role: 'operator',
            },
          ],
          context,
        );
        return null;
      },
      (problem) => problem === null,
    );
  } catch (error) {
    // By their ids records belong to one engagement.
    if (error instanceof ValidationError) return { code: 'taken', ...placeOf(id, exports) };
    if (isSlotConflict(error)) return { code: 'slot_taken', ...placeOf(id, exports) };
    throw error;
  }
}

/** A coach who has said nothing here yet brings along what they have said there. */
async function keepProfiles(
  { engagement }: WholeEngagement,
  { person, organization }: Named,
  exports: readonly ReadExport[],
  context: OperationContext,
): Promise<void> {
  for (const { account, coach } of exports) {
    if (!coach || !engagement.participants.some((one) => one.person === account.id)) continue;
    const here = person(account.id);
    if (await findAvailability(here, organization, context)) continue;
    const { availability, ...said } = coach;
    await createRecord(coaches, { ...said, ...availability, person: here, organization }, context);
  }
}
