import type { Options } from 'tsup';
import manifest from './package.json' with { type: 'json' };

/** Where each published entry comes from. What is published is named once, in package.json. */
const entry = Object.fromEntries(
  Object.values(manifest.exports)
    .filter((target) => typeof target !== 'string')
    .map((target) => [
      target.default.replace(/^\.\/dist\/|\.js$/g, ''),
      target['@coaching/source'].replace(/^\.\//, ''),
    ]),
);

/** JavaScript alone: the declarations take most of the time, and running needs none. */
const bundle: Options = {
  entry,
  outDir: 'dist',
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  // The tool for words is private: it is published inside of what uses it.
  noExternal: ['words'],
};

export default bundle;
