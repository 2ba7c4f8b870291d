import type { Article } from '@coaching/core/content';
import { heading, list, paragraph, table } from '../blocks.ts';
import { ownText } from '../provenance.ts';

/** How coaching and therapy differ, what they share, and how to tell which one is needed. */
export const coachingAndTherapy: Article = {
  key: 'coaching-and-therapy',
  title: { en: 'Coaching and therapy compared', de: 'Coaching und Therapie im Vergleich' },
  summary: {
    en: 'Both are confidential conversations with a trained listener, and still they do different things. Which one you need depends on what you are looking for, not on how strong you are.',
    de: 'Beides sind vertrauliche Gespräche mit einem geschulten Gegenüber, und doch leisten sie Verschiedenes. Was Sie brauchen, hängt davon ab, was Sie suchen, und nicht davon, wie stark Sie sind.',
  },
  body: [
    paragraph({
      en: 'From outside, the two look alike. Two people sit in a room and talk; one asks more, the other tells more; nothing leaves the room. Leaders sometimes ask whether coaching is a more presentable word for therapy, and sometimes hope that it is. It is not, and knowing the difference protects you from asking one for what only the other can give.',
      de: 'Von außen sehen beide gleich aus. Zwei Menschen sitzen in einem Raum und sprechen; die eine Person fragt mehr, die andere erzählt mehr; nichts dringt nach draußen. Führungskräfte fragen manchmal, ob Coaching nur das vorzeigbarere Wort für Therapie sei, und manche hoffen es. Das ist es nicht, und wer den Unterschied kennt, verlangt vom einen nicht, was nur das andere geben kann.',
    }),
    heading({ en: 'Side by side', de: 'Nebeneinandergestellt' }),
    table(
      [
        { en: 'Question', de: 'Frage' },
        { en: 'Coaching', de: 'Coaching' },
        { en: 'Therapy', de: 'Therapie' },
      ],
      [
        [
          { en: 'What is it for?', de: 'Wozu dient es?' },
          {
            en: 'Getting a little better at something that already works',
            de: 'In etwas, das bereits gelingt, noch etwas besser zu werden',
          },
          {
            en: 'Easing suffering and becoming well again',
            de: 'Leid zu lindern und wieder gesund zu werden',
          },
        ],
        [
          { en: 'Where does it look?', de: 'Wohin geht der Blick?' },
          {
            en: 'At the present and the time ahead: what will you do differently on Monday?',
            de: 'Auf die Gegenwart und nach vorn: Was werden Sie am Montag anders machen?',
          },
          {
            en: 'At the present too, and often a good way back: how did it come about, and what keeps it going?',
            de: 'Auch auf die Gegenwart und oft ein gutes Stück zurück: Wie ist es entstanden, und was hält es aufrecht?',
          },
        ],
        [
          { en: 'Who is it for?', de: 'Für wen ist es da?' },
          {
            en: 'For people who cope well with everyday life and have strength left over for something new',
            de: 'Für Menschen, die ihren Alltag gut bewältigen und Kraft für Neues übrig haben',
          },
          {
            en: 'For people whose everyday life costs more strength than they have',
            de: 'Für Menschen, denen der Alltag mehr Kraft abverlangt, als sie haben',
          },
        ],
        [
          { en: 'Who sets the agenda?', de: 'Wer bestimmt die Themen?' },
          { en: 'The leader, in each session anew', de: 'Die Führungskraft, in jeder Sitzung neu' },
          {
            en: 'Patient and therapist together, along a plan of treatment',
            de: 'Patient und Therapeutin gemeinsam, entlang eines Behandlungsplans',
          },
        ],
        [
          { en: 'Who may offer it?', de: 'Wer darf es anbieten?' },
          {
            en: 'Anyone: in most countries the title is not protected. Ask about training, experience and supervision.',
            de: 'Alle: Der Titel ist in den meisten Ländern nicht geschützt. Fragen Sie nach Ausbildung, Erfahrung und Supervision.',
          },
          {
            en: 'People with a regulated training and, in most countries, a license from the state',
            de: 'Menschen mit geregelter Ausbildung und in den meisten Ländern staatlicher Zulassung',
          },
        ],
        [
          { en: 'Who pays?', de: 'Wer bezahlt?' },
          { en: 'The organization or the leader', de: 'Die Organisation oder die Führungskraft selbst' },
          { en: 'Often a health insurer', de: 'Häufig eine Krankenversicherung' },
        ],
        [
          { en: 'How long does it take?', de: 'Wie lange dauert es?' },
          {
            en: 'As agreed beforehand, usually some months',
            de: 'Wie vorher vereinbart, meist einige Monate',
          },
          {
            en: 'As long as it takes, from a few sessions to several years',
            de: 'So lange wie nötig, von wenigen Sitzungen bis zu mehreren Jahren',
          },
        ],
      ],
    ),
    heading({ en: 'What they share', de: 'Was beide verbindet' }),
    paragraph({
      en: 'Both rest on trust, and both take it for granted that change comes from the person, not from the expert. In both, feelings may come up; a coach will not send you away because you are angry or sad. Nor does one stand above the other. Going to therapy is not a sign of weakness, and having a coach is no proof of strength. Many people have had both in the course of their lives, some of them at the same time and to good effect, because each did its own work.',
      de: 'Beide leben vom Vertrauen, und beide gehen davon aus, dass Veränderung von der Person selbst kommt und nicht vom Experten. In beiden dürfen Gefühle aufkommen; kein Coach wird Sie fortschicken, weil Sie wütend oder traurig sind. Auch steht das eine nicht über dem anderen. Eine Therapie ist kein Zeichen von Schwäche, und ein Coach ist kein Beweis von Stärke. Viele Menschen haben im Lauf ihres Lebens beides genutzt, manche zur selben Zeit und mit gutem Erfolg, weil jedes seine eigene Aufgabe hatte.',
    }),
    heading({ en: 'How to tell what you need', de: 'Woran Sie erkennen, was Sie brauchen' }),
    paragraph({
      en: 'Ask yourself what you hope for. If the answer begins with “I would like to get better at …”, coaching is a good place to start. If it begins with “I want it to stop”, talk to a doctor or a therapist first. Some signs that coaching alone is not enough:',
      de: 'Fragen Sie sich, was Sie sich erhoffen. Beginnt die Antwort mit „Ich möchte besser darin werden, …“, ist Coaching ein guter Anfang. Beginnt sie mit „Ich möchte, dass es aufhört“, sprechen Sie zuerst mit einer Ärztin, einem Arzt oder in einer psychotherapeutischen Praxis. Einige Anzeichen dafür, dass Coaching allein nicht genügt:',
    }),
    list(
      {
        en: 'For weeks you have slept badly, eaten hardly anything or taken no pleasure in anything.',
        de: 'Sie schlafen seit Wochen schlecht, essen kaum oder haben an nichts mehr Freude.',
      },
      {
        en: 'You need alcohol or other substances to get through the day, or to come to rest in the evening.',
        de: 'Sie brauchen Alkohol oder andere Mittel, um durch den Tag oder am Abend zur Ruhe zu kommen.',
      },
      {
        en: 'An event from the past keeps returning, although you do not want it to.',
        de: 'Ein Ereignis aus der Vergangenheit kehrt immer wieder, obwohl Sie es nicht möchten.',
      },
      {
        en: 'Fear keeps you from doing things that used to be easy.',
        de: 'Angst hält Sie von Dingen ab, die Ihnen früher leichtfielen.',
      },
      {
        en: 'You have thought of harming yourself or others. Then do not wait: call the emergency number or a crisis line today.',
        de: 'Sie haben daran gedacht, sich oder anderen etwas anzutun. Dann warten Sie nicht: Rufen Sie noch heute den Notruf oder ein Krisentelefon an.',
      },
    ),
    paragraph({
      en: 'None of these signs says what the matter is. They only say that it is worth having someone look who has learned to.',
      de: 'Keines dieser Anzeichen sagt, was los ist. Sie sagen nur, dass es sich lohnt, jemanden hinsehen zu lassen, der es gelernt hat.',
    }),
    heading({ en: 'What a coach does at the boundary', de: 'Was ein Coach an der Grenze tut' }),
    paragraph({
      en: 'A coach does not diagnose and does not treat. What a coach can do is notice, and say so. It may be a hint that another kind of help is worth considering, a clear recommendation, or in an emergency the request to get help at once. The decision stays with you. The conversation stays confidential: neither your manager nor whoever pays for the coaching learns that it took place.',
      de: 'Ein Coach stellt keine Diagnosen und behandelt nicht. Er kann aber etwas bemerken und es aussprechen: als Hinweis, dass eine andere Art von Hilfe eine Überlegung wert ist, als klare Empfehlung, oder im Notfall als Bitte, sofort Hilfe zu holen. Die Entscheidung bleibt bei Ihnen. Das Gespräch bleibt vertraulich: Weder Ihre Vorgesetzten noch diejenigen, die das Coaching bezahlen, erfahren, dass es stattgefunden hat.',
    }),
    paragraph({
      en: 'Coaching need not end there. It may pause for as long as you like, or go on beside the other help if both sides think it sensible. And if it turns out after the first conversation that coaching is not what you are looking for, a good coach will tell you, and will help you to find what is.',
      de: 'Das Coaching muss damit nicht enden. Es kann ruhen, solange Sie möchten, oder neben der anderen Hilfe weitergehen, wenn beide Seiten es für sinnvoll halten. Und wenn sich nach dem ersten Gespräch zeigt, dass Coaching nicht das ist, was Sie suchen, wird ein guter Coach Ihnen das sagen und Ihnen helfen, das Richtige zu finden.',
    }),
    heading({ en: 'Not sure?', de: 'Noch unsicher?' }),
    paragraph({
      en: 'You need not know the answer before you ask. A first conversation is there to find out together, and it commits you to nothing.',
      de: 'Sie müssen die Antwort nicht kennen, bevor Sie fragen. Ein erstes Gespräch ist dazu da, es gemeinsam herauszufinden, und es verpflichtet zu nichts.',
    }),
  ],
  ...ownText,
};
