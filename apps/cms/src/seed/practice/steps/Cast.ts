import type { CoachingClient } from '@coaching/sdk';
import type { DemoUser } from '../../demoUsers.ts';
import type { Stage } from '../Stage.ts';

/** Those who take part in many stories. */
export type Ensemble = { readonly coach: CoachingClient; readonly sponsor: CoachingClient };

/** Who plays in the story of one engagement. */
export type Cast = {
  readonly stage: Stage;
  readonly user: DemoUser;
  readonly leader: CoachingClient;
  readonly coach: CoachingClient;
  /** Null where nobody else arranges the coaching. */
  readonly sponsor: CoachingClient | null;
  readonly engagementId: string;
};
