import { systemContext } from '../src/operations/shared/systemContext.ts';
import { engagementScope } from '../src/vault/KeyScope.ts';
import type { Host } from '../test/harness/startHost.ts';
import type { BenchRow } from './BenchRow.ts';
import { median } from './times.ts';

const [atOnce, runs] = [500, 21];
const text = 'Was mich antreibt. '.repeat(108).slice(0, 2048);
const limit = 50;

/** Times sealing a text of 2 KiB, and opening it again, with a data key that is at hand. */
export async function sealingBench(host: Host): Promise<BenchRow[]> {
  const { vault } = await systemContext(host.payload);
  const scope = engagementScope('sealing');
  const place = { organization: 'main', collection: 'notes', document: 'one', field: 'text' };
  await vault.need({ scopes: [scope] });
  const sealed = vault.seal(text, place, scope);
  return [
    row('sealing 2 KiB', () => vault.seal(text, place, scope)),
    row('opening 2 KiB', () => vault.open(sealed, place)),
  ];
}

/** One measure is the mean of many, as one alone is shorter than the clock's step; the row is the middle of the measures. */
function row(name: string, work: () => string): BenchRow {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now();
    for (let done = 0; done < atOnce; done += 1) work();
    return ((performance.now() - from) * 1000) / atOnce;
  });
  const measured = median(times);
  return {
    name,
    measured: `${measured.toFixed(1)} µs`,
    peer: `${limit} µs`,
    ratio: measured / limit,
    limit: 1,
  };
}
