/** Where figures lie between the two ends of a plot. */
export type PlotScale = {
  /** Returns where a figure lies, as a share of the width; one beyond an end lies at that end. */
  at(value: number): string;
  /** Returns where a bar begins and how wide it is. */
  span(lower: number, upper: number): { readonly x: string; readonly width: string };
};

/**
 * Returns the scale of a plot that reaches from `min` to `max`.
 *
 * A division and a percent sign: d3-scale would do the same with its ticks, formats and interpolators along, in everybody's
 * download.
 */
export function plotScale(min: number, max: number): PlotScale {
  const share = (value: number) => (100 * (Math.min(max, Math.max(min, value)) - min)) / (max - min);
  return {
    at: (value) => `${share(value)}%`,
    span: (lower, upper) => ({ x: `${share(lower)}%`, width: `${share(upper) - share(lower)}%` }),
  };
}
