// `pnpm bench`: the figures of all packages, each as the run in the middle of five measured it. A miss keeps nothing else from
// being measured; the end names all of them. With folders, as in `pnpm bench packages/core`, theirs alone.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { medianRows } from './bench/medians.mjs';
import { project, projectNode, run } from './start/pnpm.mjs';

const times = 5;
const misses = [];
const wanted = process.argv.slice(2);
const folders =
  wanted.length > 0 ? wanted : readdirSync(join(project, 'packages')).map((name) => `packages/${name}`);

for (const folder of folders) {
  const bench = (file) =>
    run(projectNode, ['--conditions=@coaching/source', `bench/${file}`], { cwd: join(project, folder) });
  const has = (file) => existsSync(join(project, folder, 'bench', file));
  if (!has('index.ts')) continue;
  if (has('golden.ts') && (await bench('golden.ts')) !== 0) misses.push(`${folder}: golden values`);

  const report = join(project, folder, 'reports/bench.json');
  const runs = [];
  for (let time = 1; time <= times; time += 1) {
    console.log(`\n── ${folder}, run ${time} of ${times}`);
    rmSync(report, { force: true });
    const code = await bench('index.ts');
    runs.push(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : []);
    if (code !== 0) misses.push(`${folder}: run ${time} ended with ${code}`);
  }
  const rows = medianRows(runs);
  if (rows.length === 0) misses.push(`${folder}: no figures`);
  console.table(
    rows.map(({ name, measured, peer, ratio, limit, passes }) => ({
      name,
      measured,
      against: peer,
      ratio: ratio?.toPrecision(3),
      limit: limit.toPrecision(3),
      verdict: passes ? 'ok' : 'MISSED',
    })),
  );
  for (const { name, passes } of rows) if (!passes) misses.push(`${folder}: ${name}`);
}

console.log(
  misses.length === 0 ? '\nAll figures hold.' : `\nMissed:\n${misses.map((miss) => `  ${miss}`).join('\n')}`,
);
process.exit(misses.length === 0 ? 0 : 1);
