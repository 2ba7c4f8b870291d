// `pnpm add-admin <address> <name>`: makes the account of the first administrator, and prints how they get in.
import { StartRefused } from 'embedded-database';
import { runProgram } from './runProgram.ts';

await runProgram(async ({ databaseUrl }) => {
  const [email, name] = process.argv.slice(2);
  if (!email || !name)
    throw new StartRefused('The address or the name is missing: run add-admin ada@example.org "Ada Admin".');
  const { startPayload } = await import('../start/startPayload.ts');
  const { addFirstAdmin } = await import('../setup/addFirstAdmin.ts');
  const { payload, stop } = await startPayload({ databaseUrl, migrate: false });
  const { password } = await addFirstAdmin(payload, { email, name, databaseUrl });
  process.stdout.write(`${email} is an administrator now and signs in with ${password}\n`);
  await stop();
});
