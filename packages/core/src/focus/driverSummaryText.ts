import { coreWords } from '../words/coreWords.ts';
import type { DriverModel } from './estimateDrivers.ts';

/**
 * Returns which predictor goes with the outcome most and how sure that is, and that this is no cause: in the language that fits `locale` best.
 *
 * @param titles - of the predictors, in the order of the columns
 */
export function driverSummaryText(model: DriverModel, titles: readonly string[], locale: string): string {
  const { drivers } = coreWords(locale).focus;
  const size = (index: number) => Math.abs(model.weights[index] ?? 0);
  const first = model.weights.reduce((best, _, index) => (size(index) > size(best) ? index : best), 0);
  const share = model.ranks[first]?.first ?? 0;
  const title = titles[first] ?? String(first + 1);
  const values = { people: model.respondents, title, percent: Math.round(100 * share) };
  const said = share >= 0.5 ? drivers.clear(values) : drivers.open(values);
  return `${said} ${drivers.association}`;
}
