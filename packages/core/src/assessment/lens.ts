import * as z from 'zod';

/** The six lenses: what an instrument looks at. */
export const lenses = ['behavior', 'perception', 'drivers', 'energy', 'development', 'temperament'] as const;

/**
 * What an instrument looks at: how the leader acts, how others see it, what motivates, what gives and drains
 * energy, what the leader wants to develop, and (optional) temperament.
 */
export type Lens = (typeof lenses)[number];

/** Schema of `Lens`. */
export const lensSchema = z.enum(lenses);
