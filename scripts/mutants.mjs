// Breaks the code one small thing at a time and counts what the tests notice: `pnpm test:mutants [room ...]`.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rooms } from './mutants/rooms.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2).filter((argument) => argument !== '--');
const names = wanted.length > 0 ? wanted : Object.keys(rooms);

const failed = names.filter((name) => {
  const room = rooms[name];
  if (!room) throw new Error(`There is no room ${name}: ${Object.keys(rooms).join(', ')}.`);
  console.log(`\n${name}: at least ${room.floor} of 100 mutants have to be noticed`);
  const { status } = spawnSync(
    process.execPath,
    [
      resolve(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
      'run',
      resolve(root, 'scripts/mutants/stryker.config.mjs'),
    ],
    {
      cwd: resolve(root, room.package),
      env: { ...process.env, MUTANTS_ROOM: name, MUTANTS_TESTS: room.tests.join(' ') },
      stdio: 'inherit',
    },
  );
  return status !== 0;
});

if (failed.length > 0) {
  console.log(`\nBelow the floor: ${failed.join(', ')}. The mutants that lived are above, file by file.`);
  process.exitCode = 1;
}
