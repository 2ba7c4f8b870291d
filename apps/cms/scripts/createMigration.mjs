// Writes the migration from the last committed schema to the present one: `pnpm migrate:create <name>`.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../src/migrations/', import.meta.url));
const payload = fileURLToPath(new URL('../node_modules/payload/bin.js', import.meta.url));
const { status } = spawnSync(process.execPath, [payload, 'migrate:create', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { PAYLOAD_SECRET: 'not used', ...process.env },
});
if (status !== 0) process.exit(status ?? 1);

// Payload's templates import types as if they were values and leave extensions out; Node runs our TypeScript as it is.
for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
  const file = join(folder, name);
  const source = readFileSync(file, 'utf8');
  const mended = source
    .replaceAll(/(?<=import \{ |, )(Migrate(?:Up|Down)Args)\b/g, 'type $1')
    .replaceAll(/(from '\.\/[^'.]+)'/g, "$1.ts'");
  if (mended !== source) writeFileSync(file, mended);
}
