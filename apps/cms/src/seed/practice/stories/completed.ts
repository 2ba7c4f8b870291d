import type { Stage, Story } from '../Stage.ts';
import { answerInstruments, type SelfAnswers } from '../steps/answerInstruments.ts';
import type { Leanings } from '../steps/answers.ts';
import { toDiscovery } from '../steps/beginEngagement.ts';
import type { Cast, Ensemble } from '../steps/Cast.ts';
import { answerRound, inviteRaters, type OpenRound, releaseReport } from '../steps/gatherFeedback.ts';
import { attend, bookSession, holdSession } from '../steps/holdSession.ts';
import { konrad } from './leaders.ts';

const panel = { manager: 1, directReport: 5, peer: 4 } as const;

const before: SelfAnswers = {
  'leadership-behaviors': { other: 0.65, 'gives-specific-feedback': 0.45, 'says-what-will-wait': 0.4 },
  drivers: { other: 0.5, mastery: 0.95, stability: 0.8, recognition: 0.35 },
  'energy-audit': { other: 0.55, 'giving-feedback-energy': 0.3, 'working-with-figures-energy': 0.95 },
  'development-wishes': { other: 0.4, 'gives-specific-feedback': 0.95, 'says-what-will-wait': 0.85 },
  'mini-ipip': { other: 0.5 },
  'bfi-25': { other: 0.5, N: 0.6 },
};
const othersBefore: Leanings = {
  other: 0.65,
  'gives-specific-feedback': 0.25,
  'says-what-will-wait': 0.3,
  'asks-for-feedback': 0.4,
  'keeps-promises': 0.9,
};

const after: SelfAnswers = {
  'leadership-behaviors': { other: 0.65, 'gives-specific-feedback': 0.7, 'says-what-will-wait': 0.65 },
  'energy-audit': { other: 0.6, 'giving-feedback-energy': 0.7, 'working-with-figures-energy': 0.95 },
  'bfi-25': { other: 0.5, N: 0.15 },
};
const othersAfter: Leanings = {
  ...othersBefore,
  'gives-specific-feedback': 0.85,
  'says-what-will-wait': 0.8,
  'asks-for-feedback': 0.5,
};

/** Completed, in German: two 360 rounds and two measurements, which show what has changed and what has not. */
export async function* completed(stage: Stage, ensemble: Ensemble): Story {
  const cast = yield* toDiscovery(
    stage,
    ensemble,
    {
      user: konrad,
      day: -300,
      sponsored: true,
      message:
        'Seit zwei Jahren leite ich die Abteilung, und es läuft gut. Ich möchte klarere Rückmeldungen geben und öfter sagen, was warten kann.',
    },
    { sponsorSees: ['focusAreaTitles', 'sessionCounts', 'progressSummary'] },
  );
  yield* discover(cast);
  yield* sessions(cast);
  yield* measureAgain(cast);
  yield* close(cast);
}

async function* discover(cast: Cast): Story {
  const { stage, leader, coach, engagementId } = cast;
  yield stage.at(-285);
  await leader.assessments.assign({ engagementId, instrument: 'bfi-25' });
  await answerInstruments(cast, before);
  const round = await inviteRaters(cast, panel);
  yield stage.at(-278);
  await answerRound(cast, round, othersBefore);
  yield* debrief(
    cast,
    round,
    -272,
    'Verlässlich, sagen alle. Rückmeldungen sind selten und bleiben allgemein.',
  );
  await coach.engagements.advance({ engagementId, to: 'focusing' });
  await leader.focus.rank({ engagementId });
  await leader.focus.choose({
    engagementId,
    areas: [
      {
        behavior: 'gives-specific-feedback',
        observable: 'Nach jeder Präsentation sage ich eine Sache, die geholfen hat, mit einem Beispiel.',
        measure: 'Ein Strich im Kalender für jede Rückmeldung mit Beispiel; drei in der Woche.',
      },
      {
        behavior: 'says-what-will-wait',
        observable: 'Zu jeder neuen Aufgabe sage ich dazu, was dafür liegen bleibt.',
        measure: 'Einmal im Monat frage ich zwei Leute, ob sie wissen, was warten darf.',
      },
    ],
  });
  await leader.engagements.advance({ engagementId, to: 'active' });
}

/** Books a debrief, releases the report, and talks about it. */
async function* debrief(cast: Cast, round: OpenRound, day: number, sharedNote: string): Story {
  yield cast.stage.at(day - 3);
  const session = await bookSession(cast, { kind: 'debrief', day });
  await releaseReport(cast, round);
  yield* attend(cast, session, { sharedNote });
}

async function* sessions(cast: Cast): Story {
  yield* holdSession(cast, {
    day: -250,
    agenda: ['Eine Rückmeldung, die mir schwerfällt'],
    offers: [
      { kind: 'insight', text: 'Lob kommt bei Ihnen in einem Wort, Kritik in drei Sätzen.' },
      { kind: 'tool', text: 'Für das Gespräch am Donnerstag.', tool: 'conversation-preparation' },
    ],
    actions: [{ text: 'Nach der Präsentation am Donnerstag: ein Beispiel nennen', due: -243 }],
    coachsNote: 'Braucht Beispiele, keine Theorie.',
  });
  yield* holdSession(cast, {
    day: -210,
    agenda: ['Was alles zugleich wichtig ist', 'Was ich weglasse'],
    offers: [{ kind: 'strategy', text: 'Zu jedem Ja ein Nein, in derselben Besprechung.' }],
    actions: [{ text: 'In der Monatsrunde sagen, was bis zum Herbst wartet', due: -190 }],
    sharedNote: 'Vier Striche in der letzten Woche.',
  });
  yield* holdSession(cast, {
    day: -165,
    kind: 'midpoint',
    agenda: ['Halbzeit: was leichter geworden ist'],
    actions: [{ text: 'Zwei Leute fragen, ob sie wissen, was warten darf', due: -150 }],
    leadersNote: 'Es kostet weniger Kraft, als ich dachte.',
  });
  yield* holdSession(cast, {
    day: -120,
    agenda: ['Rückmeldung nach oben'],
    offers: [{ kind: 'strategy', text: 'Mit einer Frage beginnen, ob es gerade passt.' }],
    actions: [{ text: 'Mit der Bereichsleitung über die Planung sprechen', due: -110 }],
  });
  const { leader, engagementId } = cast;
  const { items } = await leader.actions.list({ engagementId });
  for (const { id: actionId } of items) await leader.actions.complete({ actionId });
}

async function* measureAgain(cast: Cast): Story {
  const { stage, leader, engagementId } = cast;
  yield stage.at(-90);
  for (const instrument of Object.keys(after)) await leader.assessments.assign({ engagementId, instrument });
  await answerInstruments(cast, after);
  const round = await inviteRaters(cast, panel);
  yield stage.at(-82);
  await answerRound(cast, round, othersAfter, { round: 'second' });
  yield* debrief(cast, round, -75, 'Die anderen sehen es auch: mehr Beispiele, und klarer, was warten darf.');
}

async function* close(cast: Cast): Story {
  const { stage, leader, engagementId } = cast;
  yield stage.at(-50);
  await leader.engagements.advance({ engagementId, to: 'closing' });
  await leader.reports.releaseProgress({
    engagementId,
    text: 'Ich gebe öfter Rückmeldungen mit einem Beispiel und sage, was warten kann. Beides haben die anderen in der zweiten Befragung bemerkt. Danke für die Zeit.',
  });
  yield* holdSession(cast, {
    day: -42,
    kind: 'closing',
    agenda: ['Was bleibt', 'Woran ich einen Rückfall bemerke'],
    actions: [{ text: 'In einem halben Jahr noch einmal zwei Leute fragen' }],
    leadersNote:
      'Drei Striche in der Woche sind jetzt normal. Dass andere es bemerken, hätte ich nicht erwartet.',
    sharedNote: 'Ein guter Abschluss.',
  });
  await leader.engagements.advance({ engagementId, to: 'completed' });
}
