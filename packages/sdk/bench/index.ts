import { sdkBench } from './sdk.bench.ts';

const rows = await sdkBench();
console.table(
  rows.map((row) => ({ ...row, ratio: Number(row.ratio.toFixed(2)), ok: row.ratio <= row.limit })),
);
if (rows.some(({ ratio, limit }) => ratio > limit)) process.exitCode = 1;
