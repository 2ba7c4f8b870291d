import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { getMail, listMails, putMail } from './mailbox.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coaching-mailbox-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const mail = { from: 'a@example.com', to: ['b@example.com'], html: '<p>Hi</p>', text: '', files: [] };

test('the newest mail comes first', async () => {
  await putMail(folder, { ...mail, subject: 'first', sentAt: '2026-01-01T10:00:00.000Z' });
  await putMail(folder, { ...mail, subject: 'second', sentAt: '2026-01-01T10:00:00.001Z' });
  expect((await listMails(folder)).map(({ subject }) => subject)).toEqual(['second', 'first']);
});

test('a folder that is not there yet is an empty mailbox', async () => {
  expect(await listMails(join(folder, 'none'))).toEqual([]);
});

test('an id never leads out of the folder', async () => {
  const mailbox = join(folder, 'mailbox');
  await putMail(mailbox, { ...mail, subject: 'inside', sentAt: '2026-01-01T10:00:00.000Z' });
  const [inside] = await listMails(mailbox);
  // A whole mail, so that nothing but its place keeps it from being read.
  writeFileSync(join(folder, 'secret.json'), JSON.stringify(inside));
  expect(await getMail(mailbox, inside?.id ?? '')).toEqual(inside);
  expect(await getMail(mailbox, '../secret')).toBeUndefined();
  expect(await getMail(mailbox, 'none')).toBeUndefined();
});
