import type { BenchRow } from './BenchRow.ts';
import { disclosureBench } from './disclosure.bench.ts';
import { focusBench } from './focus.bench.ts';
import { schedulingBench } from './scheduling.bench.ts';
import { scoringBench } from './scoring.bench.ts';

/** Prints every figure beside its peer or limit; ends with status 1 when one misses its limit. */
function report(rows: readonly BenchRow[]): void {
  const table = rows.map(({ name, measured, peer, ratio, limit }) => ({
    name,
    measured,
    against: peer,
    ratio: ratio.toPrecision(3),
    limit: limit.toPrecision(3),
    verdict: ratio <= limit ? 'ok' : 'MISSED',
  }));
  console.table(table);
  const missed = rows.filter(({ ratio, limit }) => !(ratio <= limit));
  if (missed.length > 0) throw new Error(`Limits missed: ${missed.map(({ name }) => name).join('; ')}`);
}

report([...schedulingBench(), ...focusBench(), ...disclosureBench(), ...scoringBench()]);
