import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type Action,
  actionKinds,
  fieldsOf,
  isPracticeCollection,
  type PolicyRow,
  policy,
  practiceFields,
  type Relation,
  relations,
  systemCollections,
} from '../../src/access/index.ts';
import { fieldNames, matrixOf } from './matrix.ts';
import { oracle, technical } from './oracle.ts';
import { differences } from './world.ts';

const goldenPath = './matrix.golden.md';
const golden = readFileSync(new URL(goldenPath, import.meta.url), 'utf8');

const practice = Object.keys(practiceFields).filter((name) => isPracticeCollection(name));

test('the reviewed matrix is what the policy says', async () => {
  await expect(matrixOf(policy)).toMatchFileSnapshot(goldenPath);
});

test('the policy agrees with “Who sees what”, for everybody, in every cell', () => {
  expect(differences(policy)).toEqual([]);
});

test('every field has a line in the oracle, or is technical', () => {
  for (const collection of practice) {
    const named = oracle.filter((line) => line.collection === collection).flatMap(({ fields }) => fields);
    expect([...named, ...(technical[collection] ?? [])].sort()).toEqual([...fieldsOf(collection)].sort());
  }
  for (const collection of systemCollections)
    expect(oracle.some((line) => line.collection === collection)).toBe(true);
});

/** Who has a part belongs to the organization; what the house looks after is common. */
const wider: Partial<Record<Relation, Relation>> = { party: 'organization', house: 'common' };

/** Returns whether another row gives all that `row` does in one of its actions: to add it there changes nothing. */
const isGivenElsewhere = (row: PolicyRow, action: Action): boolean =>
  policy.some(
    (other) =>
      other.role === row.role &&
      (other.relation === row.relation || wider[row.relation] === other.relation) &&
      other.collection === row.collection &&
      other.actions.includes(action) &&
      (other.when === undefined || other.when === row.when) &&
      fieldNames(row, action).every((name) => fieldNames(other, action).includes(name)),
  );

/** What may go wrong with one row. */
function mutantsOf(row: PolicyRow): [name: string, row: PolicyRow | null][] {
  const names = [...new Set(row.actions.flatMap((action) => fieldNames(row, action)))];
  const isTechnical = (name: string) => technical[row.collection]?.includes(name) === true;
  const isWhole =
    row.fields === '*' ||
    (isPracticeCollection(row.collection) &&
      fieldsOf(row.collection).every((name) => row.fields.includes(name) || isTechnical(name)));
  const { when: _, ...unconditional } = row;
  return [
    ['is gone', null],
    ...(isWhole ? [] : [['reaches every field', { ...row, fields: '*' }] satisfies [string, PolicyRow]]),
    ...(row.when ? [['asks for nothing', unconditional] satisfies [string, PolicyRow]] : []),
    ...relations
      .filter((relation) => relation !== row.relation)
      .map((relation): [string, PolicyRow] => [`ties by ${relation}`, { ...row, relation }]),
    ...actionKinds
      .filter((action) => !isGivenElsewhere(row, action))
      .map((action): [string, PolicyRow] => [`may ${action}`, { ...row, actions: [...row.actions, action] }]),
    ...(row.actions.length > 1
      ? row.actions.map((action: Action): [string, PolicyRow] => [
          `may not ${action}`,
          { ...row, actions: row.actions.filter((one) => one !== action) },
        ])
      : []),
    ...(names.length < 2
      ? []
      : names.map((name): [string, PolicyRow] => [
          `lacks ${name}`,
          { ...row, fields: names.filter((one) => one !== name) },
        ])),
  ];
}

const replaced = (index: number, row: PolicyRow | null): readonly PolicyRow[] =>
  policy.flatMap((one, place) => (place === index ? (row ?? []) : one));

describe.each(policy.map((row, index) => ({ ...row, index })))(
  'row $index: $role, $relation, $collection, $actions',
  ({ index, ...row }) => {
    test('a change of it is a change of the matrix', () => {
      for (const [name, mutant] of mutantsOf(row))
        expect([name, matrixOf(replaced(index, mutant)) === golden]).toEqual([name, false]);
    });

    test('a change of it is not what “Who sees what” says', () => {
      for (const [name, mutant] of mutantsOf(row)) {
        const field = name.replace('lacks ', '');
        if (technical[row.collection]?.includes(field)) continue;
        const noticed = differences(replaced(index, mutant), { only: row.collection, limit: 1 });
        expect([name, noticed.length]).toEqual([name, 1]);
      }
    });
  },
);
