import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { compileInstrument, scaleReliability, scoreMatrix } from '../../src/assessment/index.ts';
import { medianMilliseconds } from '../medianMilliseconds.ts';
import { benchInstrument, randomCodes } from '../scoring.bench.ts';

const ITEMS = 25;
const SCALES = 5;
const respondents = Number(process.argv[2] ?? 1_000_000);

const peerSchema = z.object({
  r: z.string(),
  psych: z.string(),
  scoreFast: z.number(),
  scoreItems: z.number(),
  means: z.array(z.number()),
  alphas: z.array(z.number()),
});

const hasPsych = spawnSync('Rscript', ['-e', 'stopifnot(requireNamespace("psych", quietly = TRUE))']);
if (hasPsych.status === 0) compareWithPsych();
else console.log('R with the package psych is not installed here, so there is no peer to run beside.');

/** Prints our times beside those of psych, for the same answers, and throws where the numbers differ. */
function compareWithPsych(): void {
  const compiled = compileInstrument({
    ...benchInstrument(ITEMS, SCALES),
    // psych scores whoever answered anything.
    scales: benchInstrument(ITEMS, SCALES).scales.map((scale) => ({ ...scale, minValid: 0 })),
  });
  const codes = randomCodes(ITEMS * respondents);
  const peer = runPsych(codes);

  const scores = scoreMatrix(compiled, codes, respondents);
  const alphas = compiled.scales.map(({ id }) => scaleReliability(compiled, id, codes, respondents).raw);
  const means = compiled.scales.map(({ id }) => meanOf(scores[id] ?? new Float64Array(0)));
  const difference = Math.max(
    ...means.map((mean, scale) => relative(mean, peer.means[scale])),
    ...alphas.map((alpha, scale) => relative(alpha, peer.alphas[scale])),
  );
  if (!(difference < 1e-10)) throw new Error(`The numbers differ from those of psych by ${difference}.`);

  const scoring = medianMilliseconds(() => scoreMatrix(compiled, codes, respondents), 5);
  const reliability = medianMilliseconds(() => {
    scoreMatrix(compiled, codes, respondents);
    return compiled.scales.map(({ id }) => scaleReliability(compiled, id, codes, respondents));
  }, 5);
  console.log(`${peer.r}, psych ${peer.psych}; ${respondents.toLocaleString('en')} × ${ITEMS} answers`);
  console.table([
    row('scores', scoring, 'scoreFast', peer.scoreFast),
    row('scores, covariances, alpha', reliability, 'scoreItems', peer.scoreItems),
  ]);
  console.log(`Largest relative difference of means and alphas: ${difference.toExponential(1)}`);
}

function runPsych(codes: Uint8Array): z.infer<typeof peerSchema> {
  const folder = mkdtempSync(join(tmpdir(), 'coaching-peers-'));
  try {
    const file = join(folder, 'codes.bin');
    writeFileSync(file, codes);
    const script = fileURLToPath(new URL('psych.R', import.meta.url));
    const run = spawnSync('Rscript', [script, file, `${respondents}`, `${ITEMS}`, `${SCALES}`], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`psych ended with ${run.status}.\n${run.stderr}`);
    return peerSchema.parse(JSON.parse(run.stdout));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function row(what: string, ours: number, name: string, peer: number) {
  return {
    what,
    ours: `${ours.toFixed(0)} ms`,
    peer: `${peer.toFixed(0)} ms psych::${name}`,
    ratio: (ours / peer).toPrecision(3),
  };
}

function meanOf(scores: Float64Array): number {
  let sum = 0;
  let n = 0;
  for (const score of scores) {
    if (Number.isNaN(score)) continue;
    sum += score;
    n += 1;
  }
  return sum / n;
}

function relative(ours: number, theirs: number | undefined): number {
  return Math.abs(ours / (theirs ?? Number.NaN) - 1);
}
