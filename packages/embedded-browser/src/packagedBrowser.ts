import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { madeOnce } from './madeOnce.ts';

/** A program and what its environment has to say. */
export type BrowserProgram = { readonly path: string; readonly env: Readonly<Record<string, string>> };

const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));
/** Differs from release to release: the path of what is installed names it. */
const release = createHash('sha256')
  .update(import.meta.resolve('@sparticuz/chromium'))
  .digest('hex')
  .slice(0, 8);

/** Returns whether the npm package's Chromium runs here. */
export function hasPackagedBrowser(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Returns the Chromium that comes inside an npm package, unpacked once into this checkout, with libraries and fonts of its own:
 * of the machine it uses the C library alone.
 */
export async function packagedBrowser(): Promise<BrowserProgram> {
  const folder = await madeOnce(join(cache, `chromium-${release}`), unpack);
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

async function unpack(folder: string): Promise<void> {
  // The package unpacks into the common temporary folder, where the first user's files would be everybody's; and its
  // libraries only where it believes to be on Amazon's servers.
  await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', "await (await import('@sparticuz/chromium')).default.executablePath()"],
    {
      cwd: import.meta.dirname,
      env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    },
  );
  chmodSync(join(folder, 'chromium'), 0o755);
  writeFileSync(join(folder, 'fonts.conf'), fonts);
}

const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts/fonts</dir>
</fontconfig>
`;
