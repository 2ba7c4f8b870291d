import type { DriverModel } from './estimateDrivers.ts';

type Wording = {
  readonly clear: (people: number, title: string, percent: number) => string;
  readonly open: (people: number, title: string, percent: number) => string;
  readonly association: string;
};

const en: Wording = {
  clear: (people, title, percent) =>
    `Among ${people} people, “${title}” goes with the outcome most; it comes first in ${percent}% of the resamples.`,
  open: (people, title, percent) =>
    `Among ${people} people, nothing stands out: “${title}” is ahead, but comes first in only ${percent}% of the resamples.`,
  association: 'This is an association. It does not say what would happen if someone changed.',
};

const de: Wording = {
  clear: (people, title, percent) =>
    `Unter ${people} Personen hängt „${title}“ am stärksten mit dem Ergebnis zusammen; es steht in ${percent} % der Stichproben vorn.`,
  open: (people, title, percent) =>
    `Unter ${people} Personen ragt nichts heraus: „${title}“ liegt vorn, aber nur in ${percent} % der Stichproben.`,
  association: 'Das ist ein Zusammenhang. Er sagt nicht, was geschähe, wenn sich jemand änderte.',
};

/**
 * Returns which predictor goes with the outcome most and how sure that is, and that this is no cause: in German for `de` and its regions,
 * else in English.
 *
 * @param titles - of the predictors, in the order of the columns
 */
export function driverSummaryText(model: DriverModel, titles: readonly string[], locale: string): string {
  const wording = locale.split('-')[0] === 'de' ? de : en;
  const size = (index: number) => Math.abs(model.weights[index] ?? 0);
  const first = model.weights.reduce((best, _, index) => (size(index) > size(best) ? index : best), 0);
  const share = model.ranks[first]?.first ?? 0;
  const title = titles[first] ?? String(first + 1);
  const said = (share >= 0.5 ? wording.clear : wording.open)(
    model.respondents,
    title,
    Math.round(100 * share),
  );
  return `${said} ${wording.association}`;
}
