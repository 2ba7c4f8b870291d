import type { Issue } from '../../../errors/index.ts';
import type { Norm } from '../norm.ts';

type Scored = {
  readonly scales: readonly { readonly id: string; readonly items: readonly { readonly item: string }[] }[];
  readonly composites?: readonly { readonly id: string }[] | undefined;
  readonly items: readonly { readonly id: string; readonly format: string }[];
  readonly formats: Readonly<Record<string, { readonly kind: string }>>;
};

/** Returns what is wrong with a norm: an unknown or forced-choice scale, a score table that does not add up. */
export function normIssues(norm: Norm, instrument: Scored, path: Issue['path']): Issue[] {
  const scale = instrument.scales.find(({ id }) => id === norm.scale);
  if (!scale && !instrument.composites?.some(({ id }) => id === norm.scale)) {
    return [
      {
        path: [...path, 'scale'],
        code: 'unknown_scale',
        message: `The norm is for “${norm.scale}”, which is not a scale.`,
      },
    ];
  }
  const issues: Issue[] = [];
  const forced = scale?.items.some(({ item }) => {
    const format = instrument.items.find(({ id }) => id === item)?.format;
    return format !== undefined && instrument.formats[format]?.kind === 'forcedChoice';
  });
  if (forced) {
    const message = `Scale “${norm.scale}” is a forced choice: its scores cannot be compared between people, so it has no norm.`;
    issues.push({ path, code: 'ipsative_norm', message });
  }
  if (!('counts' in norm)) return issues;
  const total = norm.counts.reduce((sum, { count }) => sum + count, 0);
  if (total !== norm.n) {
    const message = `The counts add up to ${total}, but the sample has ${norm.n} people.`;
    issues.push({ path: [...path, 'n'], code: 'counts_total', message });
  }
  const unsorted = norm.counts.findIndex(
    ({ score }, index) => score <= (norm.counts[index - 1]?.score ?? -Infinity),
  );
  if (unsorted >= 0) {
    const message = 'The score table must list each score once, from the lowest to the highest.';
    issues.push({ path: [...path, 'counts', unsorted, 'score'], code: 'counts_unsorted', message });
  }
  return issues;
}
