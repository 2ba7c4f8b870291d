import type { Tool } from '@coaching/core/content';
import { paragraph } from '../blocks.ts';
import { ownText } from '../provenance.ts';

/** A small new habit, tied to a moment that happens anyway. */
export const ifThenPlan: Tool = {
  key: 'if-then-plan',
  title: { en: 'If-then plan', de: 'Wenn-dann-Plan' },
  summary: {
    en: 'Tie one small act to a moment that is bound to come, so that you do not have to remember it.',
    de: 'Eine kleine Handlung an einen Moment knüpfen, der ohnehin kommt, damit Sie nicht daran denken müssen.',
  },
  purpose: {
    en: 'For an intention that is clear but gets lost in daily work. Not for goals that you are still unsure about; clarify those first.',
    de: 'Für einen Vorsatz, der klar ist, aber im Alltag untergeht. Nicht für Ziele, bei denen Sie noch unsicher sind; die klären Sie zuerst.',
  },
  steps: [
    {
      en: 'Name the behavior in words that someone else could observe. Not “listen better” but “let people finish”.',
      de: 'Benennen Sie das Verhalten so, dass andere es beobachten könnten. Nicht „besser zuhören“, sondern „andere ausreden lassen“.',
    },
    {
      en: 'Make it so small that it works even on a bad day: one question, one sentence, one minute.',
      de: 'Machen Sie es so klein, dass es auch an einem schlechten Tag gelingt: eine Frage, ein Satz, eine Minute.',
    },
    {
      en: 'Look for a moment that comes several times a week and that you cannot miss, such as the first item of the team meeting.',
      de: 'Suchen Sie einen Moment, der mehrmals in der Woche kommt und den Sie nicht übersehen können, etwa den ersten Punkt der Teambesprechung.',
    },
    {
      en: 'Write one sentence: “If … happens, then I will …”. Say it aloud once.',
      de: 'Schreiben Sie einen Satz auf: „Wenn … geschieht, dann werde ich …“. Sprechen Sie ihn einmal laut aus.',
    },
    {
      en: 'Think of the likeliest obstacle and write a second sentence for it.',
      de: 'Denken Sie an das wahrscheinlichste Hindernis und schreiben Sie dafür einen zweiten Satz.',
    },
    {
      en: 'Keep count for two weeks: how often did the moment come, and how often did you do it? Bring both numbers to the next session.',
      de: 'Zählen Sie zwei Wochen lang: Wie oft kam der Moment, und wie oft haben Sie es getan? Bringen Sie beide Zahlen in die nächste Sitzung mit.',
    },
  ],
  body: [
    paragraph({
      en: 'Example: “If someone brings me a problem, then I first ask: What have you thought of so far?” And for the obstacle: “If I am short of time, then I say so and name a time today.”',
      de: 'Beispiel: „Wenn jemand mit einem Problem zu mir kommt, dann frage ich zuerst: Was haben Sie sich schon überlegt?“ Und für das Hindernis: „Wenn ich keine Zeit habe, dann sage ich das und nenne einen Zeitpunkt noch am selben Tag.“',
    }),
  ],
  durationMinutes: 15,
  ...ownText,
};
