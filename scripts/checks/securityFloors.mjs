// Fails when the lockfile holds a version below a floor of security-floors.json, or one with a weakness of security-advisories.json.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../start/pnpm.mjs';
import { advisoryProblems } from './advisoryProblems.mjs';
import { floorProblems, lockedVersions } from './floorProblems.mjs';

const read = (name) => (existsSync(join(project, name)) ? readFileSync(join(project, name), 'utf8') : '');
const lockfile = read('pnpm-lock.yaml');
const problems = [
  ...floorProblems(JSON.parse(read('security-floors.json')), lockfile),
  ...advisoryProblems(JSON.parse(read('security-advisories.json')), lockedVersions(lockfile), read),
];
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
