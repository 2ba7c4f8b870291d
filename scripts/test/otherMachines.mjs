// `pnpm test:other-machines`: the whole suite, one run after the other, as it would be on other machines: other zones,
// languages, dates, versions of Node, users, browsers, and a busy one. Takes hours. Names of variants choose among them, and
// --only=packages/core,apps/cms runs these folders' tests alone, without the checks; --together makes one machine of the
// chosen ones.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { project } from '../start/pnpm.mjs';
import { readClosingLine, table } from './outcome.mjs';
import { propertySuites } from './propertySuites.mjs';
import { runTests, testFolders } from './testRuns.mjs';
import { NotHere, variants } from './variants.mjs';

const args = process.argv.slice(2);
const only =
  args
    .find((arg) => arg.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',') ?? [];
const wanted = args.filter((arg) => !arg.startsWith('--'));
const unknown = wanted.find((name) => !(name in variants));
if (unknown || args.includes('--list')) {
  if (unknown) console.error(`There is no variant ${unknown}.`);
  for (const [name, { says }] of Object.entries(variants)) console.log(`${name.padEnd(18)} ${says}`);
  process.exit(unknown ? 1 : 0);
}

const logs = join(project, 'reports/other-machines');
mkdirSync(logs, { recursive: true });
const rows = [['variant', 'what is different', 'passed', 'failed', 'seconds', 'note']];
let failed = false;
let present;

const chosen = (wanted.length > 0 ? wanted : Object.keys(variants)).map((name) => ({
  name,
  ...variants[name],
}));
for (const { name, ...variant } of args.includes('--together') ? [together(chosen)] : chosen) {
  console.log(`\n── ${name}: ${variant.says}`);
  const start = performance.now();
  const result = await outcomeOf(name, variant);
  const seconds = Math.round((performance.now() - start) / 1000);
  failed ||= result.failed !== 0 || result.note !== '';
  rows.push([name, variant.says, result.passed, result.failed, seconds, result.note]);
  console.log(`── ${result.passed} passed, ${result.failed} failed (${seconds} s) ${result.note}`);
}
console.log(`\n${table(rows)}`);
process.exit(failed ? 1 : 0);

/** One machine that is different in all these ways. */
function together(parts) {
  return {
    name: parts.map(({ name }) => name).join('+'),
    says: parts.map(({ says }) => says).join(', '),
    prepare: async () => {
      const machine = { env: {} };
      const undo = [];
      for (const part of parts) {
        const { env, undo: back, ...others } = await part.prepare();
        Object.assign(machine, others);
        Object.assign(machine.env, env);
        if (back) undo.push(back);
      }
      return {
        ...machine,
        undo: () => {
          for (const back of undo) back();
        },
      };
    },
  };
}

async function outcomeOf(name, variant) {
  let machine = {};
  try {
    machine = await variant.prepare();
    return variant.properties ? await runProperties(variant.times) : await runAll(name, machine);
  } catch (error) {
    if (error instanceof NotHere) return { passed: 0, failed: 0, note: `not tried: ${error.message}` };
    return { passed: 0, failed: 1, note: String(error) };
  } finally {
    machine.undo?.();
  }
}

/** `npm test` in the machine that the variant describes, its output in a file. */
async function runAll(name, { env = {}, node = process.execPath, as, folder = project }) {
  const command = ['scripts/test.mjs', ...only];
  const [program, programArgs] = as ? ['runuser', ['-u', as, '--', node, ...command]] : [node, command];
  const file = join(logs, `${name}.log`);
  const log = createWriteStream(file);
  const child = spawn(program, programArgs, {
    cwd: folder,
    env: { ...process.env, ...env, ...(as ? { HOME: `/home/${as}`, USER: as, LOGNAME: as } : {}) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  present = child;
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
  log.end();
  await finished(log);
  console.log(`   ${file}`);
  return readClosingLine(readFileSync(file, 'utf8'), code);
}

/** Each run draws anew, and a failed one prints its seed. */
async function runProperties(times) {
  const sum = { passed: 0, failed: 0, note: '' };
  for (const folder of testFolders()) {
    if (only.length > 0 && !only.some((path) => folder === join(project, path))) continue;
    const files = propertySuites(folder);
    if (files.length === 0) continue;
    for (let time = 0; time < times; time += 1) {
      const { passed, failed } = await runTests(folder, files);
      sum.passed += passed;
      sum.failed += failed;
    }
  }
  return sum;
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    present?.kill(signal);
    process.exit(130);
  });
