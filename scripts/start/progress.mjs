/**
 * Tells what is being done and what is left: whenever a part begins, and again when nothing was said for a while.
 *
 * @param {readonly string[]} parts - all of them, in order, as they stand in the middle of a sentence
 * @param {(line: string) => void} write
 * @param {{ now: () => number, repeat: (work: () => void, ms: number) => () => void }} clock - milliseconds; `repeat`
 *   returns what ends it
 * @example
 * const progress = startProgress(['installing', 'building'], console.log);
 * progress.begin('installing');
 * //=> 0:00  installing; left: building
 */
export function startProgress(parts, write, clock = realClock) {
  const started = clock.now();
  /** Each part under way with the last that is known of it. */
  const doing = new Map();
  const left = [...parts];
  let told = started;

  const tell = () => {
    told = clock.now();
    const seconds = Math.floor((told - started) / 1000);
    const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    const now = [...doing].map(([part, detail]) => (detail ? `${part} (${detail})` : part)).join(', ');
    write(`${time}  ${now || 'waiting'}${left.length > 0 ? `; left: ${left.join(', ')}` : ''}`);
  };
  const stop = clock.repeat(() => {
    if (clock.now() - told >= silence) tell();
  }, 1000);

  return {
    /** A part begins; one that was not named before is told as well. */
    begin(part) {
      if (left.includes(part)) left.splice(left.indexOf(part), 1);
      doing.set(part, '');
      tell();
    },
    /** What a part is at; told with the next line. */
    detail(part, text) {
      if (doing.has(part)) doing.set(part, text.length > 70 ? `${text.slice(0, 69)}…` : text);
    },
    end: (part) => doing.delete(part),
    /** Nothing more is told. */
    stop,
  };
}

/** The longest that nothing is said, in milliseconds, less the second between two looks at the clock. */
const silence = 8000;

const realClock = {
  now: () => performance.now(),
  repeat: (work, ms) => {
    const timer = setInterval(work, ms);
    timer.unref();
    return () => clearInterval(timer);
  },
};
