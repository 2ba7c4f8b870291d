import { mkdirSync, writeFileSync } from 'node:fs';
import { sdkBench } from './sdk.bench.ts';

const rows = await sdkBench();
// Read by `pnpm bench`, which takes the median of several runs and judges it.
mkdirSync('reports', { recursive: true });
writeFileSync('reports/bench.json', JSON.stringify(rows));
