import type { Options } from 'tsup';
import bundle from './tsup.config.ts';

const declarations: Options = { ...bundle, clean: false, dts: { only: true, resolve: ['words', /^\.\//] } };

export default declarations;
