/** Lets a limited number in at once; `enter` resolves with the function that leaves again. */
export type Turnstile = { enter(): Promise<() => void> };

/**
 * Returns a turnstile for `places` at once; others wait in the order in which they came.
 *
 * @param patience - milliseconds after which somebody who waits gives up
 */
export function createTurnstile(places: number, patience: number): Turnstile {
  let free = places;
  const waiting: (() => void)[] = [];
  const leaving = () => {
    let isIn = true;
    return () => {
      if (!isIn) return;
      isIn = false;
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    };
  };
  return {
    enter: async () => {
      if (free > 0) {
        free -= 1;
        return leaving();
      }
      return new Promise((resolve, reject) => {
        const enter = () => {
          clearTimeout(late);
          resolve(leaving());
        };
        const late = setTimeout(() => {
          waiting.splice(waiting.indexOf(enter), 1);
          reject(new TurnNotReached());
        }, patience);
        waiting.push(enter);
      });
    },
  };
}

/** Thrown to somebody who has waited too long. */
export class TurnNotReached extends Error {
  override readonly name = 'TurnNotReached';
  constructor() {
    super('Too many transactions are open; this one has waited too long for its turn.');
  }
}
