import type { Stage, Story } from '../Stage.ts';
import { answerInstruments, beginInstrument } from '../steps/answerInstruments.ts';
import { toDiscovery } from '../steps/beginEngagement.ts';
import type { Ensemble } from '../steps/Cast.ts';
import { answerRound, inviteRaters } from '../steps/gatherFeedback.ts';
import { bookSession } from '../steps/holdSession.ts';
import { dana } from './leaders.ts';

/** In discovery: some questionnaires answered, one begun, and a 360 under way. */
export async function* inDiscovery(stage: Stage, ensemble: Ensemble): Story {
  const cast = yield* toDiscovery(stage, ensemble, {
    user: dana,
    day: -27,
    hour: 11,
    sponsored: true,
    message: 'I have led my first large project well, and want to know what to build on.',
  });
  yield stage.at(-12);
  await answerInstruments(cast, {
    'leadership-behaviors': { other: 0.6, 'links-work-to-strategy': 0.35, 'stays-calm': 0.85 },
    drivers: { other: 0.5, purpose: 0.95, variety: 0.8, stability: 0.2 },
  });
  const round = await inviteRaters(cast, { manager: 1, directReport: 4, peer: 4 });
  yield stage.at(-8);
  await beginInstrument(cast, 'energy-audit', { other: 0.6, 'developing-ideas': 0.9 }, 14);
  yield stage.at(-5);
  await answerRound(cast, round, { other: 0.65, 'links-work-to-strategy': 0.4 }, { count: 5 });
  yield stage.at(-1);
  await bookSession(cast, { kind: 'debrief', day: 10, hour: 11 });
}
