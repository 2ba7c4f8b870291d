import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import manifest from './package.json' with { type: 'json' };

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number];

/** The sources behind the package's exports: what is published is named once, in package.json. */
const entries = Object.values(manifest.exports).flatMap((target) =>
  typeof target === 'string' ? [] : [target['@coaching/source'].slice('./'.length)],
);

/** Files are not bundled, so their imports of each other have to name what is written: `./x.ts` becomes `./x.js`. */
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

export default defineConfig([
  {
    // One output a source file: each client component keeps its own 'use client'.
    entry: ['src/**/*.{ts,tsx,css}', '!src/**/*.test.{ts,tsx}', '!src/**/*.test-d.ts', '!src/**/*.bench.ts'],
    outDir: 'dist',
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    bundle: false,
    splitting: false,
    sourcemap: true,
    loader: { '.css': 'copy' },
    esbuildPlugins: [emittedExtensions],
    dts: false,
  },
  {
    entry: entries,
    outDir: 'dist',
    format: 'esm',
    dts: { only: true },
  },
]);
