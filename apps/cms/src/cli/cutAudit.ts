// `pnpm audit:cut DATE`: deletes the entries of the audit log that are older than a day, and seals how far it was cut.
import { StartRefused } from 'embedded-database';
import { runProgram } from './runProgram.ts';

await runProgram(async ({ databaseUrl, ownerUrl }) => {
  const [date = ''] = process.argv.slice(2);
  const until = /^[12]\d{3}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // A day that no month has would be taken for one of the next month.
  if (Number.isNaN(until) || !new Date(until).toISOString().startsWith(date))
    throw new StartRefused('The day is missing up to which entries go, as in 2025-01-31.');
  const { isCoachingError } = await import('@coaching/core');
  const { cutAudit } = await import('@coaching/payload-plugin');
  const { withOwner } = await import('../database/withOwner.ts');
  try {
    const { entries } = await withOwner(ownerUrl ?? databaseUrl, (payload) => cutAudit(payload, until));
    process.stdout.write(
      `${entries} entries from before ${date} are gone. Run audit:verify and keep what it prints.\n`,
    );
  } catch (error) {
    throw isCoachingError(error) ? new StartRefused(error.message) : error;
  }
});
