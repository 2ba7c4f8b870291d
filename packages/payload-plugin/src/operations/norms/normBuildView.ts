import { errorText } from '@coaching/core';
import * as z from 'zod';
import type { NormBuildRecord } from '../../collections/system/normBuilds.ts';

/** Schema of a build as the panel shows it. */
export const normBuildViewSchema = z.object({
  id: z.string(),
  state: z.enum(['planned', 'counting', 'done', 'refused', 'failed']),
  /** Slices counted, of all; 0 of 0 before they are made. */
  done: z.number(),
  total: z.number(),
  /** Scales without a new norm, and a sentence that says why. */
  refused: z.array(z.object({ title: z.string(), reason: z.string() })),
});

const normViewSchema = z.object({
  scale: z.string(),
  title: z.string(),
  sample: z.string(),
  n: z.number(),
  collectedFrom: z.string(),
  collectedTo: z.string(),
});

/** Schema of the versions of an instrument with their norms. */
export const normVersionsSchema = z.object({
  versions: z.array(
    z.object({
      id: z.string(),
      version: z.string(),
      build: normBuildViewSchema.nullable(),
      norms: z.array(normViewSchema),
    }),
  ),
});

/** A build as the panel shows it. */
export type NormBuildView = z.output<typeof normBuildViewSchema>;

/** A version of an instrument with its norms. */
export type NormVersion = z.output<typeof normVersionsSchema>['versions'][number];

/** Returns the build as the panel shows it. */
export function normBuildView(
  build: NormBuildRecord,
  titleOf: (scale: string) => string,
  locale: string,
): NormBuildView {
  const { id, state, done, slices, scales } = build;
  const refused = scales.flatMap(({ scale, refusal }) =>
    refusal ? [{ title: titleOf(scale), reason: errorText(refusal, locale) }] : [],
  );
  return { id, state, done, total: slices, refused };
}
