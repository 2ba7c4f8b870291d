/** Returns the median time of `runs` calls, in milliseconds, after three that do not count. */
export function medianMilliseconds(work: () => unknown, runs = 7): number {
  for (let warmUp = 0; warmUp < 3; warmUp++) work();
  return median(Array.from({ length: runs }, () => time(work)));
}

/** Returns the medians of two pieces of work run in turn, so that both meet the same noise, and their ratio. */
export function ratioOfMedians(
  ours: () => unknown,
  peer: () => unknown,
  runs = 7,
): { ours: number; peer: number; ratio: number } {
  for (let warmUp = 0; warmUp < 3; warmUp++) {
    ours();
    peer();
  }
  const pairs = Array.from({ length: runs }, () => ({ ours: time(ours), peer: time(peer) }));
  const figures = {
    ours: median(pairs.map((pair) => pair.ours)),
    peer: median(pairs.map((pair) => pair.peer)),
  };
  return { ...figures, ratio: figures.ours / figures.peer };
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
