import type { Tool } from '@coaching/core/content';
import { list, paragraph } from '../blocks.ts';
import { ownText } from '../provenance.ts';

/** Holding back advice for three questions. */
export const questionsBeforeAdvice: Tool = {
  key: 'questions-before-advice',
  title: { en: 'Three questions before advice', de: 'Drei Fragen vor dem Rat' },
  summary: {
    en: 'For a week, ask three open questions before you give advice, and watch what happens.',
    de: 'Eine Woche lang drei offene Fragen stellen, bevor Sie einen Rat geben, und beobachten, was geschieht.',
  },
  purpose: {
    en: 'When people come to you for every decision, or you hear that you do not listen enough. Not in an emergency, and not when someone lacks a simple piece of information.',
    de: 'Wenn andere mit jeder Entscheidung zu Ihnen kommen oder Sie hören, dass Sie zu wenig zuhören. Nicht im Notfall und nicht, wenn schlicht eine Auskunft fehlt.',
  },
  steps: [
    {
      en: 'Choose one conversation a day in which you will try it.',
      de: 'Wählen Sie pro Tag ein Gespräch, in dem Sie es versuchen.',
    },
    {
      en: 'Ask three questions that begin with what, how or who. Wait after each one until the answer is complete, and then count to three.',
      de: 'Stellen Sie drei Fragen, die mit Was, Wie oder Wer beginnen. Warten Sie nach jeder, bis die Antwort vollständig ist, und zählen Sie dann bis drei.',
    },
    {
      en: 'Sum up in one sentence what you have understood, and ask whether it is right.',
      de: 'Fassen Sie in einem Satz zusammen, was Sie verstanden haben, und fragen Sie, ob es stimmt.',
    },
    {
      en: 'Only then offer advice, and ask first whether it is wanted.',
      de: 'Bieten Sie erst dann einen Rat an, und fragen Sie vorher, ob er gewünscht ist.',
    },
    {
      en: 'In the evening, note: Was the advice still needed? What did you learn that you would have missed?',
      de: 'Notieren Sie am Abend: War der Rat noch nötig? Was haben Sie erfahren, das Ihnen sonst entgangen wäre?',
    },
  ],
  body: [
    paragraph({ en: 'Questions that often help:', de: 'Fragen, die oft weiterhelfen:' }),
    list(
      { en: 'What have you thought of so far?', de: 'Was haben Sie sich bisher überlegt?' },
      { en: 'What makes this difficult?', de: 'Was macht es schwierig?' },
      { en: 'What would a good result look like?', de: 'Wie sähe ein gutes Ergebnis aus?' },
      { en: 'Who else is affected by this?', de: 'Wen betrifft es noch?' },
      {
        en: 'What would you try if nothing could go wrong?',
        de: 'Was würden Sie versuchen, wenn nichts schiefgehen könnte?',
      },
    ),
  ],
  durationMinutes: 10,
  ...ownText,
};
