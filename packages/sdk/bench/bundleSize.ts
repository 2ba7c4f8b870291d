import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'tsup';

/** The whole client may weigh this much, in bytes, minified and gzipped. */
export const sizeLimit = 6000;

/** Returns what a text weighs, gzipped, in bytes. */
export const gzippedSize = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Returns what the whole client weighs in an app, minified and gzipped, in bytes. */
export async function bundleSize(): Promise<number> {
  const outDir = await mkdtemp(join(tmpdir(), 'sdk-size-'));
  const root = fileURLToPath(new URL('..', import.meta.url));
  await build({
    config: false,
    entry: { index: join(root, 'src/index.ts') },
    tsconfig: join(root, 'tsconfig.json'),
    outDir,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    minify: true,
    silent: true,
  });
  const size = gzippedSize(await readFile(join(outDir, 'index.js'), 'utf8'));
  await rm(outDir, { recursive: true });
  return size;
}
