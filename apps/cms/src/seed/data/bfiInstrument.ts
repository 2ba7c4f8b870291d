import {
  compileInstrument,
  type Instrument,
  type Norm,
  normFromScores,
  scaleReliability,
  scoreMatrix,
} from '@coaching/core/assessment';
import { bfiItems } from './bfiItems.ts';
import { readTable } from './readTable.ts';

const scales = [
  { id: 'agree', title: { en: 'Agreeableness', de: 'Verträglichkeit' } },
  { id: 'conscientious', title: { en: 'Conscientiousness', de: 'Gewissenhaftigkeit' } },
  { id: 'extraversion', title: { en: 'Extraversion', de: 'Extraversion' } },
  { id: 'neuroticism', title: { en: 'Neuroticism', de: 'Neurotizismus' } },
  { id: 'openness', title: { en: 'Openness', de: 'Offenheit' } },
] as const;

const items = Object.entries(bfiItems);

const withoutNorms: Instrument = {
  id: 'bfi-25',
  version: '1',
  title: { en: 'Temperament in 25 items (IPIP, demo)', de: 'Temperament in 25 Fragen (IPIP, Demo)' },
  description: {
    en: 'Demo: the items come with the answers of 2,800 volunteers, so that scores can be compared with a real sample.',
    de: 'Demo: Zu den Fragen gehören die Antworten von 2.800 Freiwilligen, sodass sich Werte mit einer echten Stichprobe vergleichen lassen. Die Fragen selbst sind auf Englisch.',
  },
  lens: 'temperament',
  license: {
    name: 'Public domain (International Personality Item Pool)',
    attribution: 'International Personality Item Pool, ipip.ori.org',
    url: 'https://ipip.ori.org/newPermission.htm',
  },
  source:
    'International Personality Item Pool; selection and key as in the data set bfi of the R package psych',
  language: 'en',
  formats: {
    accuracy: {
      kind: 'rating',
      min: 1,
      max: 6,
      labels: [
        { en: 'Very inaccurate', de: 'Trifft gar nicht zu' },
        { en: 'Moderately inaccurate', de: 'Trifft überwiegend nicht zu' },
        { en: 'Slightly inaccurate', de: 'Trifft eher nicht zu' },
        { en: 'Slightly accurate', de: 'Trifft eher zu' },
        { en: 'Moderately accurate', de: 'Trifft überwiegend zu' },
        { en: 'Very accurate', de: 'Trifft genau zu' },
      ],
    },
  },
  items: items.map(([id, { text }]) => ({ id, text: { en: text }, format: 'accuracy' })),
  scales: scales.map(({ id, title }) => ({
    id,
    title,
    items: items.filter(([, { scale }]) => scale === id).map(([item, { keyed }]) => ({ item, keyed })),
    score: 'mean' as const,
    minValid: 0.8,
  })),
};

/** Thirds of the sample; the borders are percentile ranks. */
const thirds = {
  on: 'percentile' as const,
  ranges: [
    { id: 'lower', title: { en: 'Lower third', de: 'Unteres Drittel' }, from: 0 },
    { id: 'middle', title: { en: 'Middle third', de: 'Mittleres Drittel' }, from: 33.3 },
    { id: 'upper', title: { en: 'Upper third', de: 'Oberes Drittel' }, from: 66.7 },
  ],
};

/**
 * Returns the 25-item instrument of the demo with a norm and a reliability a scale, from the answers in `bfi_items.csv`.
 *
 * For tests and demo: see the README of this folder for the license of the answers.
 */
export function bfiInstrument(): Instrument {
  const { codes, respondents } = readAnswers();
  const compiled = compileInstrument(withoutNorms);
  return {
    ...withoutNorms,
    scales: withoutNorms.scales.map((scale) => ({
      ...scale,
      bands: thirds,
      reliability: {
        alpha: Math.round(100 * scaleReliability(compiled, scale.id, codes, respondents).raw) / 100,
        source: 'Internal consistency of the answers that the norms are counted from, one sitting',
      },
    })),
    norms: norms(scoreMatrix(compiled, codes, respondents)),
  };
}

function readAnswers(): { readonly codes: Uint8Array; readonly respondents: number } {
  const { columns, rows } = readTable('./bfi_items.csv');
  const codes = new Uint8Array(items.length * rows.length);
  items.forEach(([id], item) => {
    const column = columns.indexOf(id);
    if (column < 0) throw new Error(`The answers have no column ${id}.`);
    // The scale starts at 1, so that an answer is its own code.
    rows.forEach((row, respondent) => {
      codes[item * rows.length + respondent] = row[column] ?? 0;
    });
  });
  return { codes, respondents: rows.length };
}

function norms(scores: Readonly<Record<string, Float64Array>>): Norm[] {
  return scales.map(({ id }) =>
    normFromScores(scores[id] ?? [], {
      scale: id,
      sample: 'Volunteers of an online survey in spring 2010; they stand for no particular population',
      date: '2010-05-31',
      source: 'SAPA project (Revelle, Wilt & Rosenthal, 2010), data set bfi of the R package psych',
    }),
  );
}
