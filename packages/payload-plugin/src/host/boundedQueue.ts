/** There is more to do than can be done soon. */
export class QueueFull extends Error {
  override readonly name = 'QueueFull';
}

/** Does a piece of work when there is room for it, and returns what it returns. */
export type Queue = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Returns a queue that does so much at once, the rest in the order in which it came.
 *
 * @param options.waiting - how much may wait; what comes beyond is refused with QueueFull at once
 */
export function boundedQueue({
  atOnce,
  waiting,
}: {
  readonly atOnce: number;
  readonly waiting: number;
}): Queue {
  let running = 0;
  const turns: (() => void)[] = [];
  return async (work) => {
    if (running < atOnce) running += 1;
    else if (turns.length >= waiting) throw new QueueFull();
    // Whoever ends hands over their place, so nobody who comes later takes it.
    else await new Promise<void>((turn) => turns.push(turn));
    try {
      return await work();
    } finally {
      const next = turns.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
