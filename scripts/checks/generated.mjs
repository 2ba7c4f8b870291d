// Writes everything that is generated and committed; with --check it fails when that changes anything, and puts the
// committed files back.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { environment, project, projectNode, run } from '../start/pnpm.mjs';

const cms = join(project, 'apps/cms');
const migrations = join(cms, 'src/migrations');
const sdk = join(project, 'packages/sdk');
const generatedSdk = join(sdk, 'src/generated');
const quiet = ['ignore', 'ignore', 'inherit'];
const payload = (...args) =>
  run(projectNode, [join(cms, 'node_modules/payload/bin.js'), ...args], {
    cwd: cms,
    stdio: quiet,
    env: { ...environment, PAYLOAD_SECRET: 'not used', NODE_ENV: 'production' },
  });

const generators = [
  {
    name: 'types of the collections',
    files: () => [join(cms, 'src/payload-types.ts')],
    write: () => payload('generate:types'),
  },
  {
    name: 'import map of the panel',
    files: () => [join(cms, 'src/app/(payload)/admin/importMap.js')],
    write: () => payload('generate:importmap'),
  },
  {
    name: 'migrations',
    files: () => readdirSync(migrations).map((name) => join(migrations, name)),
    write: () =>
      run(projectNode, ['scripts/createMigration.mjs', 'schema', '--skip-empty'], { cwd: cms, stdio: quiet }),
  },
  {
    name: 'OpenAPI document, schema of the export and SDK',
    files: () => [
      join(project, 'docs/openapi.json'),
      join(project, 'docs/export.schema.json'),
      ...readdirSync(generatedSdk).map((name) => join(generatedSdk, name)),
    ],
    write: () =>
      run(projectNode, ['--conditions=@coaching/source', 'scripts/generate.ts'], { cwd: sdk, stdio: quiet }),
  },
];

const check = process.argv.includes('--check');
let stale = false;
for (const { name, files, write } of generators) {
  const before = contentsOf(files());
  if ((await write()) !== 0) {
    console.error(`The ${name} could not be generated.`);
    process.exit(1);
  }
  const after = contentsOf(files());
  const changed = [...after].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
  if (changed.length === 0) continue;
  stale = true;
  console.log(
    `${check ? 'Stale' : 'Written'}, ${name}: ${changed.map((file) => relative(project, file)).join(', ')}`,
  );
  if (!check) continue;
  for (const file of changed) {
    const committed = before.get(file);
    if (committed === undefined) rmSync(file);
    else writeFileSync(file, committed);
  }
}
if (check && stale) {
  console.error('Run `pnpm generate` and commit what it writes.');
  process.exit(1);
}

function contentsOf(files) {
  return new Map(files.map((file) => [file, readIfThere(file)]));
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
