import * as z from 'zod';

/** What an instrument looks at, in the order in which reports show it. */
export const lenses = ['behavior', 'perception', 'drivers', 'energy', 'development', 'temperament'] as const;

/** Schema of `Lens`. */
export const lensSchema = z.enum(lenses, { error: `Choose one lens: ${lenses.join(', ')}.` });

/** `behavior` how the leader acts, `perception` how others see it, `drivers` what motivates, `energy` what gives or drains it, `development` what the leader wants to develop, `temperament`. */
export type Lens = z.infer<typeof lensSchema>;
