import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { FeedbackReport, feedbackReportSchema } from './FeedbackReport.ts';

test('the schema and the type say the same', () => {
  expectTypeOf<z.infer<typeof feedbackReportSchema>>().toEqualTypeOf<FeedbackReport>();
  expectTypeOf<FeedbackReport['published'][number]>().toEqualTypeOf<{
    item: string;
    group: string;
    mean: number;
    raters: number;
  }>();
});
