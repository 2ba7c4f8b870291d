// `pnpm --filter cms audit:verify [FILE]`: says whether the audit log is as it was written, and prints where it ends.
// What it prints, kept outside of the database as FILE, shows later whether the whole database was set back.
import { readFileSync } from 'node:fs';
import { runProgram } from './runProgram.ts';

await runProgram(async ({ databaseUrl }) => {
  const { startPayload } = await import('../start/startPayload.ts');
  const { auditAnchorSchema, verifyAudit } = await import('@coaching/payload-plugin');
  const [file] = process.argv.slice(2);
  const anchor = file === undefined ? {} : auditAnchorSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { payload, stop } = await startPayload({ databaseUrl, migrate: false, unchecked: true });
  const verdict = await verifyAudit(payload, anchor);
  await stop();
  for (const { code, lane, place } of verdict.faults)
    console.error([code, `lane ${lane}`, ...(place === null ? [] : [`place ${place}`])].join(', '));
  if (verdict.faults.length > 0)
    throw new Error(`The audit log is not as it was written: ${verdict.faults.length} faults.`);
  console.error(`The audit log is as it was written: ${verdict.entries} entries.`);
  process.stdout.write(`${JSON.stringify(verdict.anchor)}\n`);
});
