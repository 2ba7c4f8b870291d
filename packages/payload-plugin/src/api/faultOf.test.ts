import { expect, test } from 'vitest';
import { faultOf } from './faultOf.ts';

test('of a database error the log gets code and place, and none of the values', () => {
  const cause = Object.assign(new Error('Key (email)=(canary@example.com) already exists.'), {
    severity: 'ERROR',
    code: '23505',
    detail: 'canary',
  });
  const error = Object.assign(new Error('Failed query: insert params: canary@example.com', { cause }), {
    query: 'insert',
    params: ['canary'],
  });
  const fault = faultOf(error);
  expect(JSON.stringify(fault)).not.toContain('canary');
  expect(fault).toMatchObject({ type: 'Error', code: '23505' });
  expect(fault.stack).toContain('faultOf.test.ts');
});

test('any other error keeps its sentence', () => {
  expect(faultOf(new TypeError('That is no function.'))).toMatchObject({
    type: 'TypeError',
    message: 'That is no function.',
  });
  expect(faultOf('thrown')).toEqual({ type: 'string', stack: '' });
});
