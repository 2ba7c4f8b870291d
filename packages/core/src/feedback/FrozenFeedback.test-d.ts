import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { FrozenFeedback, frozenFeedbackSchema } from './FrozenFeedback.ts';
import type { WaveComparison, waveComparisonSchema } from './WaveComparison.ts';

test('the schemas and the types say the same', () => {
  expectTypeOf<z.infer<typeof frozenFeedbackSchema>>().toEqualTypeOf<FrozenFeedback>();
  expectTypeOf<z.infer<typeof waveComparisonSchema>>().toEqualTypeOf<WaveComparison>();
});

test('a change has numbers, a gap has none', () => {
  expectTypeOf<Extract<WaveComparison['items'][number], { verdict: 'notComparable' }>>().toEqualTypeOf<{
    id: string;
    verdict: 'notComparable';
    reasons: WaveComparison['items'][number]['reasons'];
  }>();
});
