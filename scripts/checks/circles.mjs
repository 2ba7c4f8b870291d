// Fails when sources of a package or app import each other in a circle, and names them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { project } from '../start/pnpm.mjs';
import { importCircles } from './importCircles.mjs';

const roots = ['packages', 'apps']
  .flatMap((group) => readdirSync(join(project, group)).map((name) => join(group, name, 'src')))
  .filter((root) => existsSync(join(project, root)));
const sources = new Map(
  roots
    .flatMap((root) => readdirSync(join(project, root), { recursive: true }).map((file) => join(root, file)))
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
    .map((file) => [file.split(sep).join('/'), readFileSync(join(project, file), 'utf8')]),
);
const circles = importCircles(sources);
for (const circle of circles) console.error(`These import each other in a circle:\n  ${circle.join('\n  ')}`);
if (circles.length === 0) console.log(`${sources.size} files, no circle.`);
process.exit(circles.length > 0 ? 1 : 0);
