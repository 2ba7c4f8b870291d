import type { Options } from 'tsup';

/** JavaScript alone: the declarations take most of the time, and running needs none. */
const bundle: Options = {
  entry: ['src/index.ts'],
  outDir: 'dist',
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  minifySyntax: true,
  // Names stay, for whoever reads a stack; comments are in the sources.
  minifyWhitespace: true,
  clean: true,
};

export default bundle;
