import type { Options } from 'tsup';
import bundle from './tsup.config.ts';

const declarations: Options = { ...bundle, clean: false, dts: { only: true } };

export default declarations;
