import type { Participant } from '../../../collections/practice/engagements.ts';
import { instrumentVersions } from '../../../collections/system/instrumentVersions.ts';
import type { OperationContext } from '../../shared/OperationContext.ts';
import { findAccountByEmail, type Person } from '../../shared/people.ts';
import { findRecords } from '../../shared/records.ts';
import type { ImportProblem } from './ImportProblem.ts';
import type { WholeEngagement } from './mergeExports.ts';
import type { ReadExport } from './readExport.ts';

/** What ids of the other system are called here. */
export type Named = {
  /** Returns the account here of somebody there. @throws for who is not named */
  readonly person: (there: string) => string;
  /** Returns the frozen version here that one there is the same as. @throws for one that is not here */
  readonly instrumentVersion: (there: string) => string;
  readonly organization: string;
};

/** Returns what the ids in these engagements are called here, or what is not here yet. */
export async function findNamed(
  engagements: readonly WholeEngagement[],
  exports: readonly ReadExport[],
  context: OperationContext,
): Promise<Named | readonly ImportProblem[]> {
  const people = await findAccounts(engagements, exports, context);
  const versions = await findVersions(engagements, exports, context);
  const problems = [...people.problems, ...versions.problems];
  const [organization = '', ...others] = new Set([...people.found.values()].map((one) => one.organization));
  if (others.length > 0)
    problems.push({ code: 'organization_differs', file: exports[0]?.file ?? '', path: ['account'] });
  if (problems.length > 0) return problems;
  return {
    person: (there) => required(people.found.get(there)?.id, there),
    instrumentVersion: (there) => required(versions.found.get(there), there),
    organization,
  };
}

function required(here: string | undefined, there: string): string {
  if (here === undefined) throw new Error(`Nobody has looked for ${there}.`);
  return here;
}

const peopleIn = ({ engagement, agreements, assessments, sessions, notes }: WholeEngagement): string[] => [
  ...engagement.participants.map(({ person }) => person),
  ...agreements.flatMap(({ signatures }) => signatures.map(({ person }) => person)),
  ...assessments.map(({ leader }) => leader),
  ...sessions.flatMap(({ coach, leader }) => [coach, leader]),
  ...notes.map(({ author }) => author),
];

async function findAccounts(
  engagements: readonly WholeEngagement[],
  exports: readonly ReadExport[],
  context: OperationContext,
) {
  const problems: ImportProblem[] = [];
  const found = new Map<string, Person>();
  const file = exports[0]?.file ?? '';
  // Whoever hands in a second file of somebody else would have what is theirs belong to another account.
  for (const { account, file: other } of exports)
    if (exports.some((one) => one.account.id === account.id && one.account.email !== account.email))
      problems.push({ code: 'differs', file: other, path: ['account', 'email'], about: account.email });
  const names = new Map(exports.flatMap(({ people }) => people.map(({ id, name }) => [id, name])));
  for (const id of new Set(engagements.flatMap(peopleIn))) {
    const own = exports.find(({ account }) => account.id === id);
    if (!own) {
      problems.push({ code: 'person_unknown', file, path: ['people'], about: names.get(id) ?? id });
      continue;
    }
    const { email } = own.account;
    const account = await findAccountByEmail(email, context);
    if (account) found.set(id, account);
    else problems.push({ code: 'account_missing', file: own.file, path: ['account', 'email'], about: email });
  }
  for (const { participants } of engagements.map(({ engagement }) => engagement))
    for (const { person, part } of participants)
      if (found.has(person) && !hasRole(found.get(person), part))
        problems.push({
          code: 'role_missing',
          file: exports.find(({ account }) => account.id === person)?.file ?? file,
          path: ['account', 'email'],
          about: part,
        });
  return { problems, found };
}

const hasRole = (person: Person | undefined, part: Participant['part']) =>
  person?.roles.some((role) => role === part) ?? false;

async function findVersions(
  engagements: readonly WholeEngagement[],
  exports: readonly ReadExport[],
  context: OperationContext,
) {
  const problems: ImportProblem[] = [];
  const found = new Map<string, string>();
  const wanted = new Set(
    engagements.flatMap(({ assessments, feedbackRounds }) =>
      [...assessments, ...feedbackRounds].map(({ instrumentVersion }) => instrumentVersion),
    ),
  );
  for (const there of wanted) {
    const [named, ...again] = exports.flatMap(({ file, instruments }) =>
      instruments.flatMap((one, index) => (one.id === there ? [{ ...one, file, index }] : [])),
    );
    // Another questionnaire would give the same answers another meaning.
    for (const { key, hash, file, index } of again)
      if (key !== named?.key || hash !== named.hash)
        problems.push({ code: 'differs', file, path: ['instruments', index] });
    const [here] = named
      ? await findRecords(
          instrumentVersions,
          { and: [{ key: { equals: named.key } }, { hash: { equals: named.hash } }] },
          context,
          { limit: 1 },
        )
      : [];
    if (here) found.set(there, here.id);
    else
      problems.push({
        code: 'instrument_missing',
        file: named?.file ?? exports[0]?.file ?? '',
        path: ['instruments', ...(named ? [named.index] : [])],
        about: named?.key ?? there,
      });
  }
  return { problems, found };
}
