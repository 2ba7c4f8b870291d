import { expectTypeOf, test } from 'vitest';
import type { EngagementState } from '../engagement/index.ts';
import type { BookingStage } from './bookableKinds.ts';

test('every state of an engagement says what can be booked in it', () => {
  // The engagement builds on sessions, so the states are written in both places; this keeps them the same.
  expectTypeOf<BookingStage>().toEqualTypeOf<EngagementState>();
});
