import { expect, test } from 'vitest';
import { sessionKinds } from './sessionKind.ts';
import { sessionMinutes } from './sessionMinutes.ts';

test('the first talks take half an hour, all else takes what was agreed', () => {
  expect(sessionKinds.map((kind) => `${kind} ${sessionMinutes(kind, 75)}`)).toEqual([
    'chemistry 30',
    'intake 30',
    'debrief 75',
    'coaching 75',
    'alignment 75',
    'midpoint 75',
    'closing 75',
    'followUp 75',
  ]);
});
