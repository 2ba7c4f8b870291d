import type { Stage, Steps, Story } from '../Stage.ts';
import { answerInstruments } from '../steps/answerInstruments.ts';
import {
  chooseCoach,
  proposeAgreement,
  toContracting,
  toDiscovery,
  toMatching,
  toScreening,
} from '../steps/beginEngagement.ts';
import type { Cast, Ensemble } from '../steps/Cast.ts';
import { bookSession, holdSession, plan } from '../steps/holdSession.ts';
import { amara, caspar, clara, dorian, falk, milo, paula, selma } from './leaders.ts';

/** Eight more leaders of the same coach, each at another place of the way. */
export function inManyStates(stage: Stage, ensemble: Ensemble): readonly Story[] {
  return [screening, matching, contracting, focusing, active, paused, closing, declined].map((story) =>
    story(stage, ensemble),
  );
}

async function* screening(stage: Stage, ensemble: Ensemble): Story {
  yield* toScreening(stage, ensemble, {
    user: selma,
    day: -3,
    message: 'Ich habe ein neues Team übernommen und würde gern mit jemandem darüber nachdenken.',
  });
}

async function* matching(stage: Stage, ensemble: Ensemble): Story {
  const cast = yield* toScreening(stage, ensemble, {
    user: milo,
    day: -9,
    message: 'My meetings run long. I would like to use the time of eight people better.',
  });
  yield stage.at(-6);
  await toMatching(cast);
  await chooseCoach(cast);
  yield stage.at(-2);
  await bookSession(cast, { kind: 'chemistry', day: 3, hour: 13 });
}

async function* contracting(stage: Stage, ensemble: Ensemble): Story {
  const cast = yield* toScreening(stage, ensemble, {
    user: clara,
    day: -18,
    sponsored: true,
    message: 'I want to be heard in the board without becoming louder.',
  });
  yield stage.at(-15);
  await toMatching(cast);
  yield* toContracting(cast, -12, 10);
  yield stage.at(-3);
  await proposeAgreement(cast);
}

/** Questionnaires without a 360, talked through: ready to choose what to work on. */
async function* toFocusing(cast: Cast, day: number): Story {
  const { stage, leader, coach, engagementId } = cast;
  yield stage.at(day);
  for (const lens of ['perception', 'temperament'] as const)
    await leader.assessments.waiveLens({ engagementId, lens });
  await answerInstruments(cast, {
    'leadership-behaviors': { other: 0.65, 'draws-in-quiet-voices': 0.35, 'gets-to-the-point': 0.4 },
    drivers: { other: 0.55, autonomy: 0.9 },
    'energy-audit': { other: 0.6, 'leading-meetings-energy': 0.9 },
    'development-wishes': { other: 0.4, 'draws-in-quiet-voices': 0.95, 'gets-to-the-point': 0.85 },
  });
  yield* holdSession(cast, { kind: 'debrief', day: day + 3, hour: 14 });
  await coach.engagements.advance({ engagementId, to: 'focusing' });
  await leader.focus.rank({ engagementId });
}

async function* focusing(stage: Stage, ensemble: Ensemble): Story {
  const cast = yield* toDiscovery(stage, ensemble, {
    user: falk,
    day: -40,
    hour: 14,
    message: 'Ich führe gern und möchte herausfinden, was ich für die Stillen im Team tun kann.',
  });
  yield* toFocusing(cast, -12);
}

/** From the first question to the first focus area, about six weeks. */
async function* toActive(
  stage: Stage,
  ensemble: Ensemble,
  beginning: Parameters<typeof toDiscovery>[2],
  area: { readonly observable: string; readonly measure: string },
): Steps<Cast> {
  const cast = yield* toDiscovery(stage, ensemble, beginning);
  yield* toFocusing(cast, beginning.day + 20);
  const { leader, engagementId } = cast;
  await leader.focus.choose({ engagementId, areas: [{ behavior: 'draws-in-quiet-voices', ...area }] });
  await leader.engagements.advance({ engagementId, to: 'active' });
  return cast;
}

async function* active(stage: Stage, ensemble: Ensemble): Story {
  const cast = yield* toActive(
    stage,
    ensemble,
    {
      user: amara,
      day: -62,
      hour: 10,
      message: 'Half of my team is quiet when I am in the room. I wonder what they would say.',
    },
    {
      observable: 'In each meeting I ask two people who have not spoken.',
      measure: 'I note their names after the meeting.',
    },
  );
  yield* holdSession(cast, {
    day: -22,
    hour: 10,
    agenda: ['Why silence makes me uneasy'],
    offers: [{ kind: 'tool', text: 'For the next team meeting.', tool: 'questions-before-advice' }],
    actions: [
      { text: 'Send the question a day before the meeting', due: -9 },
      { text: 'Ask Noor and Pieter what would help', due: 3 },
    ],
  });
  yield stage.at(-1);
  const next = await bookSession(cast, { day: 4, hour: 10 });
  await plan(cast, next, ['What Noor and Pieter have said']);
}

async function* paused(stage: Stage, ensemble: Ensemble): Story {
  const cast = yield* toActive(
    stage,
    ensemble,
    {
      user: paula,
      day: -150,
      hour: 11,
      message: 'Ich möchte in Sitzungen weniger reden und mehr erfahren.',
    },
    {
      observable: 'Ich frage reihum, bevor ich selbst etwas sage.',
      measure: 'Am Ende der Woche schätze ich meinen Redeanteil.',
    },
  );
  const { leader, engagementId } = cast;
  yield* holdSession(cast, {
    day: -95,
    hour: 11,
    agenda: ['Mein Redeanteil'],
    actions: [{ text: 'Die Runde mit einer Frage eröffnen', due: -88 }],
  });
  yield stage.at(-60);
  await leader.engagements.advance({ engagementId, to: 'paused' });
}

async function* closing(stage: Stage, ensemble: Ensemble): Story {
  const cast = yield* toActive(
    stage,
    ensemble,
    {
      user: caspar,
      day: -240,
      hour: 13,
      message:
        'I am about to take over a second team and would like to do it with more questions than answers.',
    },
    {
      observable: 'I ask two questions before I say what I think.',
      measure: 'A colleague counts with me once a month.',
    },
  );
  const { leader, engagementId } = cast;
  for (const [day, topic] of [
    [-170, 'The first weeks with two teams'],
    [-80, 'What I would tell my successor'],
  ] as const)
    yield* holdSession(cast, { day, hour: 13, agenda: [topic], actions: [{ text: `Write down: ${topic}` }] });
  yield stage.at(-14);
  await leader.engagements.advance({ engagementId, to: 'closing' });
  yield stage.at(-2);
  await bookSession(cast, { kind: 'closing', day: 6, hour: 13 });
}

async function* declined(stage: Stage, ensemble: Ensemble): Story {
  const { coach, engagementId } = yield* toScreening(stage, ensemble, {
    user: dorian,
    day: -30,
    message: 'I need somebody to teach me how our new planning software works.',
  });
  yield stage.at(-27);
  await coach.engagements.recordFitScreen({
    engagementId,
    doesWellInRole: true,
    choosesFreely: true,
    setsOwnAgenda: true,
    remedial: false,
    otherHelpFitsBetter: true,
    remark: 'A training serves better. We have found one together.',
  });
  await coach.engagements.advance({ engagementId, to: 'declined', reason: 'other-help' });
}
