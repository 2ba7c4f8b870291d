/**
 * Writes what is made from core's table of routes: `src/generated/*`, `docs/openapi.json` and `docs/export.schema.json`.
 *
 * With `--check` it writes nothing and exits with 1 when one of the files is stale.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openApiDocument } from '@coaching/core/api';
import coreManifest from '@coaching/core/package.json' with { type: 'json' };
import { readContract } from './contract.ts';
import { renderErrorCodes } from './renderErrorCodes.ts';
import { renderExportSchema } from './renderExportSchema.ts';
import { renderResources } from './renderResources.ts';
import { renderRoutes } from './renderRoutes.ts';
import { renderTypes } from './renderTypes.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const generated = fileURLToPath(new URL('../src/generated/', import.meta.url));
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
const command = 'pnpm --filter @coaching/sdk generate';

/** The formatter also makes the files independent of how they were put together. */
function formatted(file: string, text: string): string {
  const input = `// Made by \`${command}\` from the API contract. Do not edit.\n\n${text}\n`;
  const arguments_ = ['check', '--write', `--stdin-file-path=${file}`];
  return execFileSync(process.execPath, [biome, ...arguments_], {
    cwd: root,
    input,
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

const contract = readContract();
const sources = {
  'apiErrorCodes.ts': renderErrorCodes(),
  'resources.ts': renderResources(contract),
  'routes.ts': renderRoutes(contract),
  'types.ts': renderTypes(contract),
};
const openApi = `${JSON.stringify(openApiDocument({ version: coreManifest.version }), null, 2)}\n`;
const files = new Map([
  [`${root}docs/openapi.json`, openApi],
  [`${root}docs/export.schema.json`, renderExportSchema()],
]);
for (const [name, text] of Object.entries(sources))
  files.set(generated + name, formatted(generated + name, text));

const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
const names = stale.map(([file]) => relative(root, file));
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`Stale: ${names.join(', ')}. Run \`${command}\` and commit the result.`);
    process.exitCode = 1;
  } else console.log(`The ${files.size} files made from the API contract are up to date.`);
} else {
  for (const [file, text] of stale) writeFileSync(file, text);
  console.log(stale.length > 0 ? `Wrote ${names.join(', ')}.` : 'Everything was up to date.');
}
