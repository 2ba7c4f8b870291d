import type { Story } from './Stage.ts';

/**
 * Plays the stories side by side: whatever comes next in any of them comes next, so that they share calendars, as they
 * would in life.
 *
 * @param clock - is moved forward to each moment, and never back
 * @param until - epoch milliseconds
 * @throws RangeError when a story waits for a moment after `until`
 */
export async function playStories(
  stories: readonly Story[],
  clock: { now: number },
  until: number,
): Promise<void> {
  let playing = stories.map((story) => ({ story, due: Number.NEGATIVE_INFINITY }));
  while (playing.length > 0) {
    const next = playing.reduce((first, other) => (other.due < first.due ? other : first));
    clock.now = Math.max(clock.now, next.due);
    const step = await next.story.next();
    if (step.done) playing = playing.filter((other) => other !== next);
    else if (step.value > until) throw new RangeError('A story of the demo waits for the future.');
    else next.due = step.value;
  }
}
