import type { Instrument } from '@coaching/core/assessment';
import type { Texts } from '../behaviors/competencyGroup.ts';
import { ipipText } from '../provenance.ts';
import { accuracyLabels } from './formats.ts';

/** In the order of the published form; the first is item 1. */
const texts: readonly Texts[] = [
  { en: 'Am the life of the party.', de: 'Ich bringe Leben in jede Runde.' },
  { en: "Sympathize with others' feelings.", de: 'Ich fühle mit anderen mit.' },
  { en: 'Get chores done right away.', de: 'Ich erledige lästige Aufgaben sofort.' },
  { en: 'Have frequent mood swings.', de: 'Meine Stimmung schwankt oft.' },
  { en: 'Have a vivid imagination.', de: 'Ich habe eine lebhafte Fantasie.' },
  { en: "Don't talk a lot.", de: 'Ich rede nicht viel.' },
  {
    en: "Am not interested in other people's problems.",
    de: 'Die Probleme anderer interessieren mich nicht.',
  },
  {
    en: 'Often forget to put things back in their proper place.',
    de: 'Ich vergesse oft, Dinge an ihren Platz zurückzulegen.',
  },
  { en: 'Am relaxed most of the time.', de: 'Ich bin meistens entspannt.' },
  { en: 'Am not interested in abstract ideas.', de: 'Abstrakte Ideen interessieren mich nicht.' },
  {
    en: 'Talk to a lot of different people at parties.',
    de: 'Auf Feiern unterhalte ich mich mit vielen verschiedenen Leuten.',
  },
  { en: "Feel others' emotions.", de: 'Ich spüre, was andere fühlen.' },
  { en: 'Like order.', de: 'Ich mag Ordnung.' },
  { en: 'Get upset easily.', de: 'Ich gerate leicht aus der Fassung.' },
  {
    en: 'Have difficulty understanding abstract ideas.',
    de: 'Abstrakte Ideen zu verstehen fällt mir schwer.',
  },
  { en: 'Keep in the background.', de: 'Ich halte mich im Hintergrund.' },
  { en: 'Am not really interested in others.', de: 'Andere Menschen interessieren mich eigentlich nicht.' },
  { en: 'Make a mess of things.', de: 'Ich bringe Dinge durcheinander.' },
  { en: 'Seldom feel blue.', de: 'Ich bin selten niedergeschlagen.' },
  { en: 'Do not have a good imagination.', de: 'Ich habe wenig Vorstellungskraft.' },
];

const reversed = new Set([6, 7, 8, 9, 10, 15, 16, 17, 18, 19, 20]);

const itemId = (number: number) => `mini-ipip-${String(number).padStart(2, '0')}`;

/** Scales in the order of the form: their items stand five apart. Alphas as the item pool's key gives them. */
const factors = [
  { id: 'extraversion', title: { en: 'Extraversion', de: 'Extraversion' }, alpha: 0.77 },
  { id: 'agreeableness', title: { en: 'Agreeableness', de: 'Verträglichkeit' }, alpha: 0.7 },
  { id: 'conscientiousness', title: { en: 'Conscientiousness', de: 'Gewissenhaftigkeit' }, alpha: 0.69 },
  { id: 'neuroticism', title: { en: 'Neuroticism', de: 'Neurotizismus' }, alpha: 0.68 },
  {
    id: 'imagination',
    title: { en: 'Intellect and imagination', de: 'Intellekt und Fantasie' },
    alpha: 0.65,
  },
] as const;

const keySource = 'Mini-IPIP key, ipip.ori.org, after Donnellan et al. (2006)';

/**
 * Mini-IPIP: the five broad dimensions of temperament with four items each.
 *
 * The English items are the published ones. The German items are a translation made for this package; it has not been
 * validated, and the reliabilities are those of the English form.
 *
 * @source Donnellan, Oswald, Baird & Lucas (2006), Psychological Assessment 18(2), 192–203
 */
export const miniIpip: Instrument = {
  id: 'mini-ipip',
  version: '1',
  title: { en: 'Temperament in 20 items (Mini-IPIP)', de: 'Temperament in 20 Fragen (Mini-IPIP)' },
  instructions: {
    en: 'How accurately does each phrase describe you as you generally are now, not as you wish to be? There are no right or wrong answers.',
    de: 'Wie gut beschreibt Sie jeder Satz, so wie Sie jetzt im Allgemeinen sind, nicht so, wie Sie gern wären? Es gibt keine richtigen oder falschen Antworten.',
  },
  lens: 'temperament',
  license: ipipText,
  source:
    'Donnellan, Oswald, Baird & Lucas (2006), The Mini-IPIP scales, Psychological Assessment 18(2), 192–203; key from ipip.ori.org/MiniIPIPKey.htm; German items translated for @coaching/starter-content, not validated',
  language: 'en',
  formats: { accuracy: { kind: 'rating', min: 1, max: 5, labels: accuracyLabels } },
  items: texts.map((text, index) => ({ id: itemId(index + 1), text, format: 'accuracy' })),
  scales: factors.map(({ id, title, alpha }, position) => ({
    id,
    title,
    items: [1, 6, 11, 16].map((first) => ({
      item: itemId(first + position),
      keyed: reversed.has(first + position) ? (-1 as const) : (1 as const),
    })),
    score: 'mean' as const,
    minValid: 0.75,
    reliability: { alpha, source: keySource },
  })),
};
