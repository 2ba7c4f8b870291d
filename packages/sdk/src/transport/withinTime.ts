import { TimeoutError } from '../errors/TimeoutError.ts';

/** The longest time that a timer can be set to; a longer one would fire at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Returns the result of `work`, unless the time is up or the caller aborts first.
 *
 * @param work - gets a signal that says when to stop
 * @throws TimeoutError, or the reason of the caller's signal
 */
export async function withinTime<Result>(
  timeoutMs: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  caller?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const abort = () => controller.abort(caller?.reason);
  caller?.addEventListener('abort', abort);
  const timer =
    timeoutMs <= longestTimer
      ? setTimeout(() => controller.abort(new TimeoutError(timeoutMs)), timeoutMs)
      : undefined;
  // Raced, because neither a token function nor a `fetch` of the caller's need listen to the signal.
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  try {
    return await Promise.race([work(signal), stopped]);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', abort);
  }
}

/** Waits, or stops waiting when the signal says so. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
