import { defineConfig } from 'tsup';
import manifest from './package.json' with { type: 'json' };

/** The sources behind the package's exports: what is published is named once, in package.json. */
const entry = Object.values(manifest.exports).flatMap((target) =>
  typeof target === 'string' ? [] : [target['@coaching/source'].slice('./'.length)],
);

export default defineConfig({
  entry,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  minify: true,
  external: ['react'],
  // Core is needed for its types alone; a consumer of the SDK does not install it.
  dts: { resolve: [/^@coaching\//, 'zod'] },
});
