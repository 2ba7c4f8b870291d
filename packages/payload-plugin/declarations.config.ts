import type { Options } from 'tsup';
import manifest from './package.json' with { type: 'json' };

/** The sources behind the package's exports: what is published is named once, in package.json. */
const entries = Object.values(manifest.exports).flatMap((target) =>
  typeof target === 'string' ? [] : [target['@coaching/source'].slice('./'.length)],
);

const declarations: Options = { entry: entries, outDir: 'dist', format: 'esm', dts: { only: true } };

export default declarations;
