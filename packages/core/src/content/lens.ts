import * as z from 'zod';

/** Schema of what an instrument looks at: how the leader acts, how others see it, and what lies behind. */
export const lensSchema = z.enum([
  'behavior',
  'perception',
  'drivers',
  'energy',
  'development',
  'temperament',
]);

/** One of the six lenses of discovery. */
export type Lens = z.infer<typeof lensSchema>;
