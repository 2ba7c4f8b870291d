// `pnpm --filter cms audit:verify [FILE]`: says whether the audit log is as it was written, and prints where it ends.
// What it prints, kept outside of the database as FILE, shows later whether the whole database was set back.
import { StartRefused } from 'embedded-database';
import { readNamed } from './readNamed.ts';
import { runProgram } from './runProgram.ts';

const whatElse = 'Name a file that this command has printed before, or none.';

await runProgram(async ({ databaseUrl }) => {
  const { startPayload } = await import('../start/startPayload.ts');
  const { auditAnchorSchema, verifyAudit } = await import('@coaching/payload-plugin');
  const anchorIn = (text: string, name: string) => {
    try {
      return auditAnchorSchema.parse(JSON.parse(text));
    } catch {
      throw new StartRefused(`${name} does not say where an audit log ended. ${whatElse}`);
    }
  };
  const [file] = process.argv.slice(2);
  const anchor = file === undefined ? {} : anchorIn(await readNamed(file, whatElse), file);
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
