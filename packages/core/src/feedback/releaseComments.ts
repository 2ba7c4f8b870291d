import { randomIndex, seededRandom } from '../math/index.ts';
import { mergeGroups } from './mergeGroups.ts';
import { minimumThreshold, type RaterGroupKind } from './raterGroup.ts';

/** The comments of one group's raters, by prompt. */
export type CommentGroup = {
  readonly id: string;
  readonly kind: RaterGroupKind;
  readonly raters: readonly { readonly comments: Readonly<Record<string, string | null>> }[];
};

/** Comments that can be shown together, in an order that says nothing. */
export type ReleasedComments = { prompt: string; group: string; texts: string[] };

/**
 * Returns the comments that can be shown, by prompt and group.
 *
 * A group needs `threshold` raters who commented on the prompt; smaller ones are merged into `other`, or left out. Texts are
 * sorted, then shuffled, so that neither the order of arrival nor the same position under two prompts points to a rater.
 * What a prompt has released once stays as it is: beside it, one new text would have one new author.
 *
 * @param input.threshold - 3 is the floor
 * @param input.seed - of the shuffle
 * @param input.earlier - what the round has released before
 */
export function releaseComments(input: {
  prompts: readonly string[];
  groups: readonly CommentGroup[];
  threshold?: number;
  seed: number;
  earlier?: readonly ReleasedComments[];
}): ReleasedComments[] {
  const { prompts, groups, threshold = minimumThreshold, seed, earlier = [] } = input;
  const random = seededRandom(seed);
  return prompts.flatMap((prompt) => {
    const released = earlier.filter((one) => one.prompt === prompt);
    if (released.length > 0) return released;
    const texts: string[] = [];
    const indexed = groups.map(({ id, kind, raters }) => ({
      id,
      kind,
      raters: raters.map(({ comments }) => {
        const text = (Object.hasOwn(comments, prompt) ? comments[prompt] : null)?.trim();
        return { answers: { [prompt]: text ? texts.push(text) - 1 : null } };
      }),
    }));
    return mergeGroups(indexed, prompt, threshold).map(({ group, values }) => {
      const own = values.map((index) => texts[index] ?? '').sort();
      return { prompt, group, texts: shuffled(own, random) };
    });
  });
}

function shuffled(texts: readonly string[], random: () => number): string[] {
  const result = [...texts];
  for (let last = result.length - 1; last > 0; last--) {
    const other = randomIndex(random, last + 1);
    const text = result[last] ?? '';
    result[last] = result[other] ?? '';
    result[other] = text;
  }
  return result;
}
