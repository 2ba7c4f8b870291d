// `pnpm rewrap`: wraps every data key with the present master key. After it the old ones can go.
import { runProgram } from './runProgram.ts';

await runProgram(async ({ databaseUrl }) => {
  const { startPayload } = await import('../start/startPayload.ts');
  const { rewrapKeys } = await import('@coaching/payload-plugin');
  const { payload, stop } = await startPayload({ databaseUrl, migrate: false });
  const { keys, texts } = await rewrapKeys(payload);
  process.stdout.write(
    `${keys} data keys are wrapped anew, and ${texts} texts have got one. COACHING_OLD_KEYS can go once every process has COACHING_KEY.\n`,
  );
  await stop();
});
