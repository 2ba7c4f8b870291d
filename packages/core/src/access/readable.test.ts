import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type Actor,
  can,
  fieldsOf,
  having,
  isPracticeCollection,
  needing,
  policy,
  practiceFields,
  type Readable,
  readable,
  readableAll,
  roles,
  type WholeResource,
} from './index.ts';

const collections = Object.keys(practiceFields).filter((name) => isPracticeCollection(name));

const actorArbitrary: fc.Arbitrary<Actor> = fc.record({
  person: fc.constantFrom('one', 'two', null),
  roles: fc.uniqueArray(fc.constantFrom(...roles), { maxLength: 3 }),
  organization: fc.constantFrom('here', 'there'),
});
const flag = fc.boolean();
const resourceArbitrary: fc.Arbitrary<WholeResource> = fc.record({
  collection: fc.constantFrom(...collections),
  organization: fc.constantFrom('here', 'there'),
  author: fc.constantFrom('one', 'two'),
  parties: fc.record(Object.fromEntries(roles.map((role) => [role, fc.constantFrom(['one'], ['two'])]))),
  released: flag,
  agreed: flag,
  shared: flag,
});
const recordOf = ({ collection }: WholeResource): { readonly id: string } & Record<string, string> => ({
  id: 'r1',
  ...Object.fromEntries(
    (isPracticeCollection(collection) ? fieldsOf(collection) : []).map((field) => [field, `the ${field}`]),
  ),
});

describe('readable', () => {
  test('never shows a field that the policy denies, and always every one that it allows', () => {
    fc.assert(
      fc.property(actorArbitrary, resourceArbitrary, (actor, resource) => {
        const record = recordOf(resource);
        const shown = readable(actor, resource, record);
        const allowed = Object.keys(record).filter(
          (field) => field !== 'id' && can(actor, 'read', { ...resource, field }),
        );
        if (allowed.length === 0) expect(shown).toBeNull();
        else
          expect(shown).toEqual(
            Object.fromEntries(['id', ...allowed].map((field) => [field, record[field]])),
          );
      }),
      { numRuns: 1000 },
    );
  });

  test('shows by the table that it is given', () => {
    const coach: Actor = { person: 'one', roles: ['coach'], organization: 'o1' };
    const resource = { collection: 'referrals', organization: 'o1', parties: { coach: ['one'] } } as const;
    const referral = { id: 'r1', level: 'consider', action: 'a call' };
    expect(readable(coach, resource, referral)).toEqual(referral);
    const narrower = policy.map((row) =>
      row.collection === 'referrals' ? { ...row, fields: ['level'] } : row,
    );
    expect(readable(coach, resource, referral, narrower)).toEqual({ id: 'r1', level: 'consider' });
    expect(readable(coach, resource, referral, [])).toBeNull();
  });

  test('leaves the records out of which nothing may be read', () => {
    const leader: Actor = { person: 'one', roles: ['leader'], organization: 'o1' };
    const notes = [
      { id: 'n1', author: 'one', text: 'my reflection' },
      { id: 'n2', author: 'two', text: 'the private note' },
    ];
    const shown = readableAll(leader, notes, ({ author }) => ({
      collection: 'notes',
      organization: 'o1',
      author,
      parties: { leader: ['one'], coach: ['two'] },
    }));
    expect(shown).toEqual([notes[0]]);
  });

  test('its type says that a field can be absent', () => {
    type Kept = { readonly id: string; readonly text: string };
    expectTypeOf<Readable<Kept>['text']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Readable<Kept>['id']>().toEqualTypeOf<string>();
  });
});

describe('having and needing', () => {
  const shown: { readonly id: string; readonly text?: string; readonly at?: number | null } = {
    id: 'r1',
    at: null,
  };

  test('give the record where all the fields are there; null is a value', () => {
    expect(having(shown, 'id', 'at')).toBe(shown);
    expect(needing(shown, 'at')).toBe(shown);
  });

  test('give null, or refuse, where one is not', () => {
    expect(having(shown, 'at', 'text')).toBeNull();
    expect(() => needing(shown, 'at', 'text')).toThrow(expect.objectContaining({ code: 'forbidden' }));
  });
});
