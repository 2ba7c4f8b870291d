import { expect, test } from 'vitest';
import { normFloor } from '../assessment/norms/normFloor.ts';
import { errorText } from './errorText.ts';
import { issueIn, issueOf } from './issueOf.ts';

test('an issue says in English what it is about, and in another language when it is answered', () => {
  const issue = issueOf(['answers', 'E1'], 'out_of_range', 'itemRange', { item: 'E1', min: 1, max: 5 });
  expect(issue.message).toBe('Item “E1” takes whole numbers from 1 to 5.');
  expect(issueIn(issue, 'de')).toEqual({
    path: ['answers', 'E1'],
    code: 'out_of_range',
    message: 'Auf die Frage „E1“ passen ganze Zahlen von 1 bis 5.',
  });
});

test('an issue for programmers says what its code does, or that something does not fit', () => {
  const forProgrammers = { path: [3], message: 'Row 4 does not hold 2 numbers.' };
  expect(issueIn({ ...forProgrammers, code: 'invalid_matrix' }, 'de').message).toBe(
    'Die Zeilen oder Spalten passen nicht zusammen.',
  );
  expect(issueIn({ ...forProgrammers, code: 'length' }, 'en').message).toBe('This is not what belongs here.');
});

test('sentences of codes name the number that the rule has', () => {
  expect(errorText('norm_too_small')).toMatch(`Fewer than ${normFloor} people`);
  expect(errorText('norm_too_similar', 'de')).toMatch(`Weniger als ${normFloor} Personen`);
});
