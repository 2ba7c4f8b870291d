import { expect, test } from 'vitest';
import { createTrail } from './trail.ts';

const touched = (collection: string, record: string) => ({
  organization: 'main',
  collection,
  record,
  subject: 'lea',
  role: 'coach',
});

test('an operation that says nothing is told from one that touched nothing', () => {
  const trail = createTrail();
  expect(trail.touched()).toBeNull();
  trail.add();
  expect(trail.touched()).toEqual([]);
});

test('a permission stands for its collection until the records are named', () => {
  const trail = createTrail();
  trail.presume('e1', touched('notes', 'e1'));
  trail.presume('e1', touched('notes', 's1'));
  trail.presume('e2', touched('notes', 'e2'));
  trail.presume('e1', touched('sessions', 's1'));
  expect(trail.touched()?.map(({ record }) => record)).toEqual(['s1', 'e2', 's1']);
  trail.add(touched('notes', 'n1'));
  trail.add(touched('notes', 'n1'), touched('notes', 'n2'));
  expect(trail.touched()).toEqual([
    touched('notes', 'n1'),
    touched('notes', 'n2'),
    touched('sessions', 's1'),
  ]);
});
