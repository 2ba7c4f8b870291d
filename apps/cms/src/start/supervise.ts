import { setTimeout as wait } from 'node:timers/promises';

/** Something that runs until it is stopped, or ends by itself. */
export type Part = {
  /** Resolves or rejects when the part has ended, whoever ended it. */
  readonly ended: Promise<unknown>;
  stop(): Promise<unknown>;
};

/** How a part is kept going; times in milliseconds. */
export type Supervision = {
  /** Between its end and the next try: the first, the second and so on; the last one for all others. */
  readonly pauses?: readonly number[];
  /** Whoever has run so long counts as well again, and gets the first pause; default a minute. */
  readonly steadyAfter?: number;
  /** Says what happened, for whoever reads the log. */
  readonly say?: (sentence: string) => void;
};

/**
 * Starts a part and keeps it going: when it ends and nobody has asked for that, it is started again, the sooner the more
 * seldom that happens. The others go on meanwhile.
 *
 * @throws what the first start throws: something is wrong with the machine or the settings then
 */
export async function supervise(
  name: string,
  start: () => Promise<Part>,
  {
    pauses = [500, 1000, 2000, 5000, 15_000, 30_000],
    steadyAfter = 60_000,
    say = console.error,
  }: Supervision = {},
): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController();
  let part: Part | undefined = await start();
  const watch = async () => {
    let failures = 0;
    let since = Date.now();
    while (!stopping.signal.aborted) {
      if (part) await part.ended.catch((error: unknown) => say(`${name} failed: ${String(error)}`));
      if (stopping.signal.aborted) return;
      failures = part && Date.now() - since >= steadyAfter ? 1 : failures + 1;
      part = undefined;
      const pause = pauses[Math.min(failures, pauses.length) - 1] ?? 0;
      say(`${name} has ended unexpectedly and is started again in ${pause / 1000} s.`);
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      since = Date.now();
      part = await start().catch((error: unknown) => {
        say(`${name} could not be started: ${String(error)}`);
        return undefined;
      });
    }
  };
  const watching = watch();
  return {
    stop: async () => {
      stopping.abort();
      const running = part;
      await running?.stop();
      // One that is just being started ends too.
      await watching;
      if (part !== running) await part?.stop();
    },
  };
}
