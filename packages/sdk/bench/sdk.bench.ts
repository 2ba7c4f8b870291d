import type { BenchRow } from './BenchRow.ts';
import { bundleSize, sizeLimit } from './bundleSize.ts';
import { callOverhead, overheadLimit } from './callOverhead.ts';

/** Returns the rows of the client: its size, and what a call costs over bare `fetch`. */
export async function sdkBench(): Promise<BenchRow[]> {
  const size = await bundleSize();
  const calls = await callOverhead(7, 1000);
  return [
    {
      name: 'whole client, minified and gzipped',
      measured: `${size} B`,
      peer: `${sizeLimit} B limit`,
      ratio: size / sizeLimit,
      limit: 1,
    },
    ...calls.map(({ name, bare, sdk }) => ({
      name: `${name} over bare fetch`,
      measured: `${(sdk - bare).toFixed(0)} µs (${bare.toFixed(0)} → ${sdk.toFixed(0)})`,
      peer: `${overheadLimit} µs limit`,
      ratio: (sdk - bare) / overheadLimit,
      limit: 1,
    })),
  ];
}
