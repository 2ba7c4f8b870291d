import type { CoachingClient } from '@coaching/sdk';
import type { DemoUser } from '../demoUsers.ts';

/** Where the stories of the demo play: the product itself, on a clock that walks through the past months. */
export type Stage = {
  /** Epoch milliseconds of a day counted from today: `at(-3)` is three days ago, at this time of the day. */
  at(days: number): number;
  /** The same as a date, `YYYY-MM-DD`. */
  date(days: number): string;
  /** Returns a client in which this account is signed in. */
  enter(user: DemoUser): Promise<CoachingClient>;
  /** Somebody without an account. */
  readonly visitor: CoachingClient;
  /** Returns the token of the link that was mailed to a rater. */
  raterToken(email: string): Promise<string>;
};

/** What happens to one leader. It yields the moment, in epoch milliseconds, that it goes on at. */
export type Story = AsyncGenerator<number, void, void>;

/** Several steps of a story, which end with a result. */
export type Steps<Result = void> = AsyncGenerator<number, Result, void>;
