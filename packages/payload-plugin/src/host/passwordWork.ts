import { availableParallelism } from 'node:os';
import { boundedQueue } from './boundedQueue.ts';

/**
 * Does what hashes a password, in this process half as many at once as it has processors: the hash takes all of one for a
 * while, and everybody else's requests would wait for it.
 */
export const passwordWork = boundedQueue({
  atOnce: Math.max(1, Math.floor(availableParallelism() / 2)),
  // A few seconds' worth; whoever comes then is told to come again.
  waiting: 30,
});
