// `pnpm erase preview|now engagement|person ID`: erases for a legal request an engagement, or every one that a person leads.
// `pnpm erase hold|lift engagement|person ID [REASON]`: orders that it is kept, or takes that back.
// `pnpm erase check`: looks whether the certificates are as they were written.
import { StartRefused } from 'embedded-database';
import { runProgram } from './runProgram.ts';

const usage =
  'Say what: `preview`, `now`, `hold` or `lift`, then `engagement` or `person`, its id, and for `hold` a reason; or `check`.';

/** Whoever mistypes an id must not take it for done. */
const missing = {
  engagement:
    'Nothing was done: there is no engagement with that id. It stands in the address of its pages in the portal.',
  person:
    'Nothing was done: nobody with that id leads an engagement. The id of an account stands in the address of its page in the panel; an e-mail address is none.',
  hold: 'Nothing was done: there is no such order to keep anything.',
};

await runProgram(async ({ databaseUrl }) => {
  const [act, kind, id, ...words] = process.argv.slice(2);
  const isThing = (kind === 'engagement' || kind === 'person') && Boolean(id);
  if (act !== 'check' && !(isThing && ['preview', 'now', 'hold', 'lift'].includes(act ?? '')))
    throw new StartRefused(usage);
  if (act === 'hold' && words.length === 0) throw new StartRefused(usage);
  const { startPayload } = await import('../start/startPayload.ts');
  const { erase, findForgedErasures, liftLegalHold, previewErasure, setLegalHold } = await import(
    '@coaching/payload-plugin'
  );
  const { isCoachingError } = await import('@coaching/core');
  const { payload, stop } = await startPayload({ databaseUrl, migrate: false });
  const say = (value: unknown) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  const target = { kind: kind === 'person' ? 'person' : 'engagement', id: id ?? '' } as const;
  try {
    if (act === 'preview') say(await previewErasure(payload, target));
    else if (act === 'now') say(await erase(payload, target));
    else if (act === 'hold') await setLegalHold(payload, target, words.join(' '));
    else if (act === 'lift') await liftLegalHold(payload, target);
    else {
      const forged = await findForgedErasures(payload);
      if (forged.length > 0)
        throw new StartRefused(`These certificates are not as they were written: ${forged.join(', ')}`);
      process.stdout.write('Every certificate is as it was written.\n');
    }
  } catch (error) {
    if (!isCoachingError(error)) throw error;
    throw new StartRefused(
      error.code === 'not_found' ? missing[act === 'lift' ? 'hold' : target.kind] : error.message,
    );
  }
  await stop();
});
