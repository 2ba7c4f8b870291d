import type { Tool } from '@coaching/core/content';
import { table } from '../blocks.ts';
import { ownText } from '../provenance.ts';

/** A week of notes on what gives energy and what takes it. */
export const energyDiary: Tool = {
  key: 'energy-diary',
  title: { en: 'Energy diary', de: 'Krafttagebuch' },
  summary: {
    en: 'Note for one week what gave you energy and what took it, then change one thing.',
    de: 'Eine Woche lang festhalten, was Kraft gegeben und was sie gekostet hat, und dann eine Sache ändern.',
  },
  purpose: {
    en: 'When the days are full and you cannot say what makes them hard or good. Choose an ordinary week. If you feel exhausted over a long time, talk to a doctor rather than keeping a diary.',
    de: 'Wenn die Tage voll sind und Sie nicht sagen können, was sie schwer oder gut macht. Nehmen Sie eine gewöhnliche Woche. Wenn Sie über lange Zeit erschöpft sind, sprechen Sie lieber mit einer Ärztin oder einem Arzt, als Tagebuch zu führen.',
  },
  steps: [
    {
      en: 'Stop twice a day, at noon and at the end, for three minutes.',
      de: 'Halten Sie zweimal am Tag für drei Minuten inne, mittags und am Ende.',
    },
    {
      en: 'Write down the two or three activities that took most of the time, and give each a number from −3 (drained me) to +3 (gave me energy).',
      de: 'Notieren Sie die zwei oder drei Tätigkeiten, die am meisten Zeit gebraucht haben, und geben Sie jeder eine Zahl von −3 (hat Kraft gekostet) bis +3 (hat Kraft gegeben).',
    },
    {
      en: 'Add with whom you did it, and what exactly made the difference.',
      de: 'Ergänzen Sie, mit wem Sie es getan haben und was genau den Unterschied gemacht hat.',
    },
    {
      en: 'After a week, mark what repeats. Look at people, times of day and kinds of task in turn.',
      de: 'Markieren Sie nach einer Woche, was sich wiederholt. Sehen Sie nacheinander auf Menschen, Tageszeiten und Arten von Aufgaben.',
    },
    {
      en: 'Choose one energizing activity to do once more a week, and one draining one to shorten, move, share or do differently.',
      de: 'Wählen Sie eine Tätigkeit, die Kraft gibt und die Sie einmal öfter pro Woche tun, und eine, die Kraft kostet und die Sie verkürzen, verlegen, teilen oder anders angehen.',
    },
  ],
  body: [
    table(
      [
        { en: 'When', de: 'Wann' },
        { en: 'What', de: 'Was' },
        { en: 'With whom', de: 'Mit wem' },
        { en: '−3 to +3', de: '−3 bis +3' },
        { en: 'What made the difference', de: 'Was den Unterschied gemacht hat' },
      ],
      [
        [
          { en: 'Monday morning', de: 'Montagvormittag' },
          { en: 'Project meeting', de: 'Projektbesprechung' },
          { en: 'The whole team', de: 'Dem ganzen Team' },
          { en: '−1', de: '−1' },
          { en: 'No decision at the end', de: 'Am Ende keine Entscheidung' },
        ],
      ],
    ),
  ],
  durationMinutes: 45,
  ...ownText,
};
