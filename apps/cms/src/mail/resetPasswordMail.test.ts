import { expect, test } from 'vitest';
import { resetPasswordMail, resetPasswordSubject } from './resetPasswordMail.ts';

const leader = { roles: ['leader'], locale: 'de' };

test('the mail is written in the language of the account, and in English for another one', () => {
  expect(resetPasswordSubject({ user: leader })).toBe('Neues Passwort wählen');
  expect(resetPasswordSubject({ user: { ...leader, locale: 'fr' } })).toBe('Choose a new password');
  expect(resetPasswordMail({ user: leader, token: 'abc' })).toContain('Der Link gilt 15 Minuten.');
});

test('editors choose it in the panel, everybody else in the portal', () => {
  const address = (roles: readonly string[]) =>
    /href="([^"]+)"/.exec(resetPasswordMail({ user: { ...leader, roles }, token: 'a/b' }))?.[1] ?? '';
  expect(address(['editor'])).toMatch(/\/admin\/reset\/a%2Fb$/);
  expect(address(['leader'])).toMatch(/\/reset-password\/a%2Fb$/);
});
