import { demoUsers } from '../../demoUsers.ts';
import type { Stage, Story } from '../Stage.ts';
import { answerInstruments } from '../steps/answerInstruments.ts';
import { toDiscovery } from '../steps/beginEngagement.ts';
import type { Cast, Ensemble } from '../steps/Cast.ts';
import { answerRound, inviteRaters, releaseReport } from '../steps/gatherFeedback.ts';
import { attend, bookSession, findSlot, holdSession, plan } from '../steps/holdSession.ts';

const [, , lea] = demoUsers;

/** In the fourth month: a released 360, two focus areas and a shift, five sessions behind and two ahead. */
export async function* fourthMonth(stage: Stage, ensemble: Ensemble): Story {
  const cast = yield* toDiscovery(
    stage,
    ensemble,
    {
      user: lea,
      day: -115,
      hour: 15,
      sponsored: true,
      message:
        'I lead a team of eleven and enjoy it. I would like to find out where a small change would help the others most.',
    },
    { sponsorSees: ['focusAreaTitles', 'sessionCounts', 'progressSummary'] },
  );
  yield* discover(cast);
  yield* firstSessions(cast);
  yield* sessionsAfterTheShift(cast);
  yield* lastWeeks(cast);
}

async function* discover(cast: Cast): Story {
  const { stage, leader, coach, engagementId } = cast;
  yield stage.at(-100);
  await answerInstruments(cast, {
    'leadership-behaviors': {
      other: 0.68,
      'lets-people-finish': 0.75,
      'hands-over-stretching-tasks': 0.55,
      'gives-credit': 0.5,
      'decides-in-time': 0.6,
    },
    drivers: { other: 0.55, connection: 0.9, mastery: 0.8, influence: 0.75, recognition: 0.3 },
    'energy-audit': {
      other: 0.6,
      'one-to-one-talks-energy': 1,
      'one-to-one-talks-skill': 0.9,
      'leading-meetings-energy': 0.7,
      'handing-over-tasks-energy': 0.55,
      'working-with-figures-energy': 0.1,
    },
    'development-wishes': {
      other: 0.4,
      'lets-people-finish': 0.9,
      'hands-over-stretching-tasks': 0.9,
      'draws-in-quiet-voices': 0.8,
      'decides-in-time': 0.7,
    },
    'mini-ipip': { other: 0.6 },
  });
  const round = await inviteRaters(cast, { manager: 1, directReport: 5, peer: 4, other: 1 });
  yield stage.at(-94);
  await answerRound(cast, round, {
    other: 0.7,
    'lets-people-finish': 0.3,
    'hands-over-stretching-tasks': 0.4,
    'draws-in-quiet-voices': 0.4,
    'decides-in-time': 0.5,
    'gives-credit': 0.95,
  });
  yield stage.at(-90);
  const debrief = await bookSession(cast, { kind: 'debrief', day: -87, hour: 15 });
  await releaseReport(cast, round);
  yield* attend(cast, debrief, {
    kind: 'debrief',
    sharedNote:
      'Two surprises: how much the thanks are noticed, and how often sentences are finished for others.',
    leadersNote: 'I did not know that I interrupt. It stings a little, and I am glad to know.',
  });
  await coach.engagements.advance({ engagementId, to: 'focusing' });
  await leader.focus.rank({ engagementId });
  await leader.focus.choose({
    engagementId,
    areas: [
      {
        behavior: 'lets-people-finish',
        observable: 'In meetings the others finish their sentences before I speak.',
        measure: 'I make a mark each time I break in: from ten a week to two.',
      },
      {
        behavior: 'hands-over-stretching-tasks',
        observable: 'Once a month somebody presents something that used to be mine.',
        measure: 'I count what I have handed over at the end of each month.',
      },
    ],
  });
  await leader.engagements.advance({ engagementId, to: 'active' });
}

async function* firstSessions(cast: Cast): Story {
  const { stage, leader, engagementId } = cast;
  yield* holdSession(cast, {
    day: -78,
    hour: 15,
    agenda: ['What happens in me just before I interrupt', 'Where to begin: which meeting?'],
    offers: [
      { kind: 'insight', text: 'You speak fastest when the topic was yours for years.' },
      { kind: 'tool', text: 'For the Monday round: one moment, one small act.', tool: 'if-then-plan' },
    ],
    actions: [
      { text: 'Monday round: count to three before I answer', due: -71 },
      { text: 'Tell the team what I am practicing', due: -68 },
    ],
    coachsNote: 'Thinks very quickly, and knows it. Ask for slowness rather than for silence.',
  });
  yield* holdSession(cast, {
    day: -63,
    hour: 16,
    agenda: ['The Monday round: what worked', 'Handing over the budget talks'],
    offers: [
      { kind: 'tool', text: 'Before you hand over the budget talks.', tool: 'clear-handover' },
      { kind: 'strategy', text: 'Be there for the first talk, and say nothing in it.' },
    ],
    actions: [{ text: 'Hand the budget talk with the northern region to Mika', due: -49 }],
    sharedNote: 'It was easier to wait when others knew about it.',
    leadersNote: 'Waiting feels like falling behind. After the second time it no longer did.',
  });
  yield stage.at(-60);
  const { items } = await leader.actions.list({ engagementId });
  for (const { id: actionId, dueOn } of items)
    if (dueOn !== null && dueOn < stage.date(-60)) await leader.actions.complete({ actionId });
}

async function* sessionsAfterTheShift(cast: Cast): Story {
  const { stage, leader, coach, engagementId } = cast;
  yield stage.at(-52);
  const moved = await bookSession(cast, { day: -48, hour: 15 });
  await plan(cast, moved, ['The merger of the two departments: what cannot wait']);
  const start = await findSlot(cast, { day: -46, hour: 15 });
  const session = await coach.sessions.reschedule({ sessionId: moved.id, start });
  yield* attend(cast, session, {
    offers: [{ kind: 'insight', text: 'Three decisions wait for facts, and four wait for courage.' }],
    actions: [{ text: 'Decide on the two open positions, and say why', due: -36 }],
    sharedNote: 'The merger is more urgent now than handing over. The leader turns to deciding in time.',
  });
  const { items: areas } = await leader.focus.listAreas({ engagementId });
  await leader.focus.shift({
    engagementId,
    from: areas.find(({ behavior }) => behavior === 'hands-over-stretching-tasks')?.id ?? '',
    to: {
      behavior: 'decides-in-time',
      observable: 'No decision of mine is older than two weeks.',
      measure: 'A list of open decisions with the date of each, looked at every Friday.',
    },
    reason: 'The merger: the others wait for me now, and new tasks for them would be too much.',
  });
  yield* holdSession(cast, {
    day: -30,
    kind: 'midpoint',
    hour: 15,
    agenda: ['Halfway: what has changed so far', 'What the others say about it'],
    actions: [{ text: 'Ask three people whether I let them finish', due: -19 }],
    sharedNote: 'Marks a week: ten, seven, four. The Friday list holds five open decisions.',
  });
}

async function* lastWeeks(cast: Cast): Story {
  const { stage, leader, engagementId } = cast;
  yield stage.at(-13);
  const { items } = await leader.actions.list({ engagementId });
  for (const { id: actionId, dueOn } of items)
    if (dueOn !== null && dueOn < stage.date(-15)) await leader.actions.complete({ actionId });
  await leader.reports.releaseProgress({
    engagementId,
    text: 'I work on letting others finish and on deciding in time. My own count says that I break in about three times a week now, from ten. Every Friday I look at a list of open decisions; it has become shorter.',
  });
  yield* holdSession(cast, {
    day: -9,
    hour: 15,
    agenda: ['A decision that I put off: the shared office', 'Saying no to a good idea'],
    offers: [
      { kind: 'insight', text: 'You asked two questions today before you gave an answer.' },
      { kind: 'strategy', text: 'Decide on the smallest part that can be taken back.' },
      { kind: 'tool', text: 'For decisions that concern many.', tool: 'advice-round' },
    ],
    actions: [
      { text: 'Advice round about the shared office', due: -2 },
      { text: 'Tell the northern region that their idea waits until spring', due: 6 },
      { text: 'Keep the Friday list for another month' },
    ],
    sharedNote: 'Three marks last week. The Friday list is down to two decisions.',
    coachsNote: 'Much calmer than in the first month. Look back at the marks together next time.',
    leadersNote: 'I want to tell Sanna about the Friday list myself.',
  });
  yield stage.at(-1);
  const next = await bookSession(cast, { day: 8, hour: 15 });
  await plan(cast, next, ['The talk with the northern region', 'What I want from the last months']);
  await bookSession(cast, { day: 22, hour: 15 });
}
