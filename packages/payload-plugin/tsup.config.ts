import { readFile } from 'node:fs/promises';
import type { Options } from 'tsup';

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Files are not bundled, so their imports of each other have to name what is written: `./x.ts` becomes `./x.js`. The
 * compiler's `rewriteRelativeImportExtensions` does that where the compiler writes; here esbuild does, which copies the styles.
 */
const emittedExtensions: EsbuildPlugin = {
  name: 'emitted-extensions',
  setup(build) {
    build.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return {
        contents: source.replaceAll(/((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]+?)\.tsx?(?=['"])/g, '$1.js'),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      };
    });
  },
};

/** JavaScript alone: the declarations take most of the time, and running needs none. */
const bundle: Options = {
  // One output a source file: each client component keeps its own 'use client'.
  entry: ['src/**/*.{ts,tsx,css}', '!src/**/*.test.{ts,tsx}', '!src/**/*.test-d.ts', '!src/**/*.bench.ts'],
  outDir: 'dist',
  clean: true,
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  bundle: false,
  splitting: false,
  sourcemap: true,
  loader: { '.css': 'copy' },
  esbuildPlugins: [emittedExtensions],
};

export default bundle;
