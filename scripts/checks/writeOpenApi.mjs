// Writes docs/openapi.json from the contract, as built.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../start/pnpm.mjs';

const { openApiDocument } = await import(join(project, 'packages/core/dist/api/index.js'));
const { version } = JSON.parse(readFileSync(join(project, 'packages/core/package.json'), 'utf8'));
writeFileSync(
  join(project, 'docs/openapi.json'),
  `${JSON.stringify(openApiDocument({ version }), null, 2)}\n`,
);
