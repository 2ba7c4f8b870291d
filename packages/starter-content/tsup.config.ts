import type { Options } from 'tsup';

/** JavaScript alone: the declarations take most of the time, and running needs none. */
const bundle: Options = {
  entry: ['src/index.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  clean: true,
};

export default bundle;
