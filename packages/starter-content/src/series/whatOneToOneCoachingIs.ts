import type { Article } from '@coaching/core/content';
import { heading, list, paragraph } from '../blocks.ts';
import { ownText } from '../provenance.ts';

/** What to expect of one-to-one coaching, and what not. */
export const whatOneToOneCoachingIs: Article = {
  key: 'what-one-to-one-coaching-is',
  title: { en: 'What one-to-one coaching is', de: 'Was Coaching unter vier Augen ist' },
  summary: {
    en: 'Coaching is a confidential working relationship for leaders who already do well. You set the agenda, small improvements in the right place do the work, and the pace is yours.',
    de: 'Coaching ist eine vertrauliche Arbeitsbeziehung für Führungskräfte, die ihre Sache gut machen. Sie bestimmen die Themen, kleine Verbesserungen an der richtigen Stelle bewirken viel, und das Tempo ist Ihres.',
  },
  body: [
    paragraph({
      en: 'Most leaders talk to many people all day and think aloud with almost no one. Their team needs direction, their manager needs results, their colleagues have interests of their own, and at home they would rather not bring the office to the table. One-to-one coaching is a place where you can think aloud with someone who wants nothing from you except that you get on with what you have set out to do.',
      de: 'Die meisten Führungskräfte sprechen den ganzen Tag mit vielen Menschen und denken mit fast niemandem laut nach. Das Team braucht Orientierung, die Vorgesetzten brauchen Ergebnisse, die Kolleginnen und Kollegen haben eigene Interessen, und zu Hause soll das Büro nicht mit am Tisch sitzen. Coaching unter vier Augen ist ein Ort, an dem Sie laut nachdenken können, mit jemandem, der nichts von Ihnen möchte, außer dass Sie mit dem vorankommen, was Sie sich vorgenommen haben.',
    }),
    heading({ en: 'For people who already do well', de: 'Für Menschen, die ihre Sache gut machen' }),
    paragraph({
      en: 'Coaching is sometimes taken for a repair shop: someone has a problem, and a coach is sent to fix it. That is not what we mean. The leaders who get most out of coaching are usually those who are doing well and are curious how they might do a little better. A good runner has a trainer, too, and not because there is something wrong with the legs.',
      de: 'Coaching wird manchmal für eine Werkstatt gehalten: Jemand hat ein Problem, und ein Coach soll es beheben. So meinen wir es nicht. Am meisten vom Coaching haben meist diejenigen, die gut sind in dem, was sie tun, und neugierig, wie es noch ein wenig besser ginge. Auch wer gut läuft, hat einen Trainer oder eine Trainerin, und nicht, weil mit den Beinen etwas nicht stimmt.',
    }),
    paragraph({
      en: 'It follows that nobody can be sent to coaching against their will. An organization may offer it and pay for it. Whether to accept is for the leader to decide, and so is everything that comes after.',
      de: 'Daraus folgt, dass niemand gegen den eigenen Willen ins Coaching geschickt werden kann. Eine Organisation kann es anbieten und bezahlen. Ob Sie annehmen, entscheiden Sie selbst, und ebenso alles, was danach kommt.',
    }),
    heading({ en: 'A small step in the right place', de: 'Ein kleiner Schritt an der richtigen Stelle' }),
    paragraph({
      en: 'Nobody becomes another person in twelve conversations, and nobody needs to. What others experience of us as leaders is made up of a handful of habits: whether we let people finish, whether we explain our decisions, whether we say what will wait. A slight change in one of them can reach a great many people, because it comes up several times a day. In another place the same effort would hardly be noticed.',
      de: 'Niemand wird in zwölf Gesprächen ein anderer Mensch, und das ist auch nicht nötig. Was andere von uns als Führungskraft erleben, besteht aus einer Handvoll Gewohnheiten: ob wir sie ausreden lassen, ob wir unsere Entscheidungen erklären, ob wir sagen, was warten muss. Eine leichte Änderung an einer davon kann sehr viele Menschen erreichen, weil sie mehrmals am Tag vorkommt. An anderer Stelle würde dieselbe Mühe kaum bemerkt.',
    }),
    paragraph({
      en: 'That is why the process begins with looking rather than doing. Several short assessments show how you act, how others see you, what moves you, what gives you energy and what drains it, and what you yourself would like to develop. Put together, they suggest a few behaviors in which a small improvement is likely to pay most. It is a suggestion. You may choose from it, or choose something else, and you need not give reasons.',
      de: 'Darum beginnt der Weg mit dem Hinsehen und nicht mit dem Handeln. Einige kurze Fragebögen zeigen, wie Sie handeln, wie andere Sie sehen, was Sie antreibt, was Ihnen Kraft gibt und was sie kostet, und was Sie selbst gern entwickeln möchten. Zusammen legen sie einige wenige Verhaltensweisen nahe, bei denen sich eine kleine Verbesserung voraussichtlich am meisten lohnt. Es ist ein Vorschlag. Sie können daraus wählen oder etwas anderes nehmen, und Sie müssen es nicht begründen.',
    }),
    heading({ en: 'Your agenda, your pace', de: 'Ihre Themen, Ihr Tempo' }),
    paragraph({
      en: 'In each session you decide what to talk about. Sometimes it is the focus area you chose, sometimes the meeting you have tomorrow. The coach listens, asks, tells you what he or she notices and now and then offers an insight, a tool or a way of going about something. You take it or leave it. Coaches do not hand out homework; at the end you say yourself what you want to do until next time, and it may also be nothing.',
      de: 'In jeder Sitzung entscheiden Sie, worüber gesprochen wird. Manchmal ist es der Schwerpunkt, den Sie gewählt haben, manchmal die Besprechung von morgen. Der Coach hört zu, fragt nach, sagt, was ihm auffällt, und bietet ab und zu eine Einsicht, ein Werkzeug oder ein Vorgehen an. Sie nehmen es an oder auch nicht. Hausaufgaben gibt es nicht; am Ende sagen Sie selbst, was Sie bis zum nächsten Mal tun möchten, und das kann auch nichts sein.',
    }),
    paragraph({
      en: 'You also set the pace. Some people meet their coach every week for a while, others once a month. If a focus area no longer fits, you change it; that happens, and it costs nothing. The conversation looks ahead: what has been matters as far as it helps with what comes next.',
      de: 'Auch das Tempo bestimmen Sie. Manche treffen ihren Coach eine Zeit lang jede Woche, andere einmal im Monat. Passt ein Schwerpunkt nicht mehr, wechseln Sie ihn; das kommt vor und kostet nichts. Der Blick geht nach vorn: Was war, ist wichtig, soweit es bei dem hilft, was kommt.',
    }),
    heading({ en: 'What stays in the room', de: 'Was im Raum bleibt' }),
    paragraph({
      en: 'What you say stays between you and your coach. If your organization pays, it learns what all of you have agreed on in writing beforehand, for example how many sessions have taken place. It learns nothing of what was said in them, and no results. If you would like to show something to someone, you release it yourself, one thing at a time, and you can take that back for the future. The people who give you feedback are protected as well: you see averages of several people, not who said what. Only where someone stands alone in the role, like your manager, is the answer recognizable, and that person is told beforehand.',
      de: 'Was Sie sagen, bleibt zwischen Ihnen und Ihrem Coach. Wenn Ihre Organisation bezahlt, erfährt sie das, was alle Beteiligten vorher schriftlich vereinbart haben, zum Beispiel, wie viele Sitzungen stattgefunden haben. Sie erfährt nichts von dem, was darin gesagt wurde, und keine Ergebnisse. Möchten Sie jemandem etwas zeigen, geben Sie es selbst frei, jedes Mal genau eine Sache, und können das für die Zukunft widerrufen. Auch wer Ihnen Feedback gibt, ist geschützt: Sie sehen Mittelwerte mehrerer Menschen, nicht, wer was gesagt hat. Nur wo jemand in seiner Rolle allein ist, wie Ihre Vorgesetzte oder Ihr Vorgesetzter, ist die Antwort erkennbar, und das wird vorher gesagt.',
    }),
    heading({ en: 'What coaching is not', de: 'Was Coaching nicht ist' }),
    list(
      {
        en: 'It is not consulting. A consultant knows the answer, or is paid to find it. A coach helps you to find yours.',
        de: 'Es ist keine Beratung. Wer berät, kennt die Antwort oder wird dafür bezahlt, sie zu finden. Ein Coach hilft Ihnen, Ihre zu finden.',
      },
      {
        en: 'It is not mentoring. A mentor has walked your road and tells you about it. A coach may never have done your job, and that is often an advantage.',
        de: 'Es ist kein Mentoring. Eine Mentorin oder ein Mentor ist Ihren Weg gegangen und erzählt davon. Ein Coach hat Ihre Arbeit vielleicht nie gemacht, und das ist oft ein Vorteil.',
      },
      {
        en: 'It is not training. There is no curriculum, and nobody has prepared slides.',
        de: 'Es ist kein Training. Es gibt keinen Lehrplan, und niemand hat Folien vorbereitet.',
      },
      {
        en: 'It is not an appraisal. Nobody grades you, and nothing goes into your personnel file.',
        de: 'Es ist keine Beurteilung. Niemand vergibt Noten, und nichts kommt in Ihre Personalakte.',
      },
      {
        en: 'It is not therapy. The second article of this series is about the difference.',
        de: 'Es ist keine Therapie. Vom Unterschied handelt der zweite Artikel dieser Reihe.',
      },
    ),
    heading({ en: 'How it begins', de: 'Wie es beginnt' }),
    paragraph({
      en: 'First comes a conversation in which both sides find out whether coaching is the right thing just now. Then you get to know one or more coaches and choose one; whether the two of you get on matters more than any certificate. What you agree on is written down in plain words and signed by everyone concerned. Then come the assessments, a thorough look at the results together, the choice of one to three focus areas, and the sessions.',
      de: 'Am Anfang steht ein Gespräch, in dem beide Seiten klären, ob Coaching gerade das Richtige ist. Dann lernen Sie einen oder mehrere Coaches kennen und wählen einen aus; ob Sie miteinander zurechtkommen, zählt mehr als jede Urkunde. Was Sie vereinbaren, wird in einfachen Worten festgehalten und von allen Beteiligten unterschrieben. Dann folgen die Fragebögen, ein gründlicher gemeinsamer Blick auf die Ergebnisse, die Wahl von ein bis drei Schwerpunkten und die Sitzungen.',
    }),
    paragraph({
      en: 'At the end you look back together: what is different, who has noticed, what will you keep up by yourself? If there has been no change that can be told from chance, you will hear that, too. Honest answers are part of the bargain.',
      de: 'Am Ende blicken Sie gemeinsam zurück: Was ist anders, wem ist es aufgefallen, was führen Sie allein weiter? Wenn sich nichts verändert hat, was sich vom Zufall unterscheiden lässt, erfahren Sie auch das. Ehrliche Antworten gehören dazu.',
    }),
  ],
  ...ownText,
};
