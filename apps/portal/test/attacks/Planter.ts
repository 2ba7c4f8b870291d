import type { Attack } from './corpus.ts';

/** Hands out the texts of the corpus in turn, and keeps in mind where each was written. */
export type Planter = {
  /** Returns the next text, with the name of where it is written at its end, and without what is not taken there. */
  next(field: string, without?: RegExp): string;
  /** Returns as many texts as there are attacks: all of them, for a place that takes several. */
  all(field: string): string[];
  /** What has been written, by the name of the place. */
  readonly written: ReadonlyMap<string, readonly string[]>;
};

/** Returns a planter that begins with the first of these. */
export function createPlanter(attacks: readonly Attack[]): Planter {
  const written = new Map<string, string[]>();
  let turn = 0;
  const next = (field: string, without = /(?!)/g) => {
    const attack = attacks[turn % attacks.length];
    turn += 1;
    const text = `${(attack?.text ?? '').replaceAll(without, '')} (${field})`;
    written.set(field, [...(written.get(field) ?? []), text]);
    return text;
  };
  return { next, all: (field) => attacks.map(() => next(field)), written };
}

/** Returns a text as pages may show it: spaces and what cannot be seen are not compared. */
export const seen = (text: string): string => text.replaceAll(/[\s\p{Cc}\p{Cf}\ufffd]+/gu, '');
