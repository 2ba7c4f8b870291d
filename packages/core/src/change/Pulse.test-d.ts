import { expectTypeOf, test } from 'vitest';
import { type Pulse, pulse } from './index.ts';

test('too few stakeholders have no figures, and a reader has to ask first', () => {
  expectTypeOf<Extract<Pulse, { verdict: 'tooFew' }>>().toEqualTypeOf<{ readonly verdict: 'tooFew' }>();
  // @ts-expect-error -- the mean exists only where the verdict is not `tooFew`
  pulse([1, 2, 3]).mean;
});
