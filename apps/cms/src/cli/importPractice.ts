// `pnpm import-practice FILE…`: brings engagements in, out of the exports of everybody who has a part in them.
import { StartRefused } from 'embedded-database';
import { readNamed } from './readNamed.ts';
import { runProgram } from './runProgram.ts';

await runProgram(async ({ databaseUrl }) => {
  const names = process.argv.slice(2);
  if (names.length === 0)
    throw new StartRefused('Name the exports of everybody who has a part in the engagements: JSON files.');
  const files = await Promise.all(
    names.map(async (name) => ({
      name,
      text: await readNamed(name, 'Name the files that the people of an engagement have downloaded.'),
    })),
  );
  const { startPayload } = await import('../start/startPayload.ts');
  const { importExports, importProblemText } = await import('@coaching/payload-plugin');
  const { payload, stop } = await startPayload({ databaseUrl, migrate: false });
  const { engagements, leftOut, incomplete, problems } = await importExports(payload, files);
  for (const id of engagements) process.stdout.write(`Imported: engagement ${id}.\n`);
  for (const id of leftOut)
    process.stdout.write(
      `Left out: the 360 round ${id}, which was not released. The answers of raters are in nobody’s export.\n`,
    );
  for (const one of incomplete) process.stdout.write(`Left out: ${importProblemText(one)}\n`);
  await stop();
  if (problems.length > 0)
    throw new StartRefused(problems.map((problem) => importProblemText(problem)).join('\n'));
});
