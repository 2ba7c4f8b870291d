import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that travels with a mail; an invitation, for example. */
export type MailFile = { readonly filename: string; readonly contentType: string; readonly content: string };

/** One e-mail as the mailbox keeps it. */
export type Mail = {
  readonly id: string;
  /** ISO 8601. */
  readonly sentAt: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly files: readonly MailFile[];
};

const extension = '.json';

/** Writes a mail into the folder and returns its id; ids sort by time. */
export async function putMail(folder: string, mail: Omit<Mail, 'id'>): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const id = `${mail.sentAt.replaceAll(/[^0-9]/g, '')}-${randomUUID().slice(0, 8)}`;
  const file = join(folder, `${id}${extension}`);
  // A reader must never meet half a mail.
  await writeFile(`${file}.part`, JSON.stringify({ id, ...mail }, null, 2), { mode: 0o600 });
  await rename(`${file}.part`, file);
  return id;
}

/** Returns the mails of the folder, newest first; none when the folder is not there yet. */
export async function listMails(folder: string, limit = 200): Promise<readonly Mail[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const newest = names
    .filter((name) => name.endsWith(extension))
    .sort()
    .reverse()
    .slice(0, limit);
  const mails = await Promise.all(newest.map((name) => getMail(folder, name.slice(0, -extension.length))));
  return mails.filter((mail) => mail !== undefined);
}

/** Returns one mail, or nothing when the id names none. */
export async function getMail(folder: string, id: string): Promise<Mail | undefined> {
  if (!/^[0-9a-f-]+$/.test(id)) return undefined;
  try {
    const mail: Mail = JSON.parse(await readFile(join(folder, `${id}${extension}`), 'utf8'));
    return mail;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
