import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { FocusInput, focusInputSchema } from './FocusInput.ts';
import type { FocusRanking, FocusReason, focusRankingSchema, focusReasonSchema } from './FocusRanking.ts';

test('the schemas and the types say the same', () => {
  expectTypeOf<z.infer<typeof focusRankingSchema>>().toEqualTypeOf<FocusRanking>();
  expectTypeOf<z.infer<typeof focusReasonSchema>>().toEqualTypeOf<FocusReason>();
  expectTypeOf<z.infer<typeof focusInputSchema>>().toExtend<FocusInput>();
  expectTypeOf<keyof z.infer<typeof focusInputSchema>>().toEqualTypeOf<keyof FocusInput>();
});
