// Fails for a value that core publishes and nobody uses: no other package, app or document. What is kept for others all
// the same stands in libraryExports.json, by room, with the reason.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../start/pnpm.mjs';
import { exportProblems, publishedValues } from './exportProblems.mjs';

const core = join(project, 'packages/core');
const rooms = Object.entries(JSON.parse(readFileSync(join(core, 'package.json'), 'utf8')).exports).flatMap(
  ([entry, target]) =>
    typeof target === 'string' ? [] : [[entry.replace(/^\.\/?/, '') || '.', target['@coaching/source']]],
);
const published = Object.fromEntries(
  rooms.map(([room, source]) => [room, publishedValues(readFileSync(join(core, source), 'utf8'))]),
);
const kept = JSON.parse(readFileSync(new URL('./libraryExports.json', import.meta.url), 'utf8'));

const folders = [
  'docs',
  'README.md',
  ...['packages', 'apps'].flatMap((group) =>
    readdirSync(join(project, group)).map((name) => `${group}/${name}`),
  ),
];
const used = new Set(
  folders
    .filter((folder) => folder !== 'packages/core')
    .flatMap((folder) => wordsUnder(join(project, folder))),
);

const problems = exportProblems(published, kept, used);
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);

/** Every word of the sources and documents under a path, without what is made or installed. */
function wordsUnder(path) {
  if (/\.(ts|tsx|mjs|md)$/.test(path)) {
    // A file is named after what it exports: to name the file is not to use it.
    const text = readFileSync(path, 'utf8').replaceAll(/[\w$./-]+\.(?:ts|tsx|mjs|js)\b/g, '');
    return text.match(/[A-Za-z_$][\w$]*/g) ?? [];
  }
  if (/\.\w+$/.test(path) || /\/(node_modules|dist|\.next|\.turbo|reports|generated)$/.test(path)) return [];
  try {
    return readdirSync(path).flatMap((name) => wordsUnder(join(path, name)));
  } catch (error) {
    if (error.code === 'ENOTDIR') return [];
    throw error;
  }
}
