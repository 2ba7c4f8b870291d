import { expect, test } from 'vitest';
import { returnPath } from './returnPath.ts';

test('a path of the portal is kept, with its query', () => {
  expect(returnPath('/engagements/e1/sessions/book?kind=debrief')).toBe(
    '/engagements/e1/sessions/book?kind=debrief',
  );
});

test.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', 'home', '', null])(
  'what could lead to another host falls back to the start page: %j',
  (wanted) => {
    expect(returnPath(wanted)).toBe('/home');
  },
);
