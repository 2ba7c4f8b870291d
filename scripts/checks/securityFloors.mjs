// Fails when the lockfile holds a version below a floor of security-floors.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../start/pnpm.mjs';
import { floorProblems } from './floorProblems.mjs';

const read = (name) => readFileSync(join(project, name), 'utf8');
const problems = floorProblems(JSON.parse(read('security-floors.json')), read('pnpm-lock.yaml'));
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
