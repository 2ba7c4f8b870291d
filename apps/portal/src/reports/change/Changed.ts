import type { ScaleChange } from '@coaching/sdk';

/** One figure on two occasions: of a scale, of a behavior or of a question. */
export type Changed = Pick<
  ScaleChange,
  'before' | 'after' | 'difference' | 'threshold' | 'interval' | 'verdict' | 'sentence'
> & {
  readonly id: string;
  readonly title: string;
  /** The ends of what the figure can be. */
  readonly min: number;
  readonly max: number;
};

/** What is said of a change; null where how far chance goes is not known. */
export type Verdict = Changed['verdict'];

/** How many decimals a figure is read with: hundredths are exact enough by themselves. */
export const digitsOf = ({ min, max }: Pick<Changed, 'min' | 'max'>): number => (max - min >= 50 ? 0 : 2);
