export type { CronbachAlpha } from './alphaFromCovariances.ts';
export { alphaFromCovariances } from './alphaFromCovariances.ts';
export type { CronbachAlphaOptions } from './cronbachAlpha.ts';
export { cronbachAlpha } from './cronbachAlpha.ts';
export type { ReliableChange, ReliableChangeInput } from './reliableChange.ts';
export { reliableChange, standardErrorOfMeasurement } from './reliableChange.ts';
export type { Rows } from './rows.ts';
export { spearmanBrown } from './spearmanBrown.ts';
