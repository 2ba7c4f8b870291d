import type { FocusCertainty, FocusSummary, FocusSummaryReason } from './focusSummary.ts';

type Wording = {
  readonly first: Readonly<Record<FocusCertainty, (title: string) => string>>;
  readonly unnamed: (title: string) => string;
  readonly tied: (titles: string) => string;
  readonly weightings: (first: string, top: string) => string;
  readonly raters: (first: string, top: string) => string;
  readonly noRaters: string;
  readonly modes: (agreeing: number, modes: number) => string;
  readonly fewBehaviors: (behaviors: number) => string;
  readonly missing: (share: string) => string;
  readonly percent: (share: number) => string;
  readonly quoted: (title: string) => string;
};

const en: Wording = {
  first: {
    firm: (title) => `${title} comes first, and that is firm.`,
    likely: (title) => `${title} comes first, and that is likely but not certain.`,
    open: (title) => `${title} comes first, but others come close.`,
  },
  unnamed: (title) => `${title} comes first, but too rarely to be named as the strongest lever.`,
  tied: (titles) => `The first place is shared: ${titles}.`,
  weightings: (first, top) =>
    `When the inputs are weighted at random, it stays first in ${first} and among the first three in ${top} of the trials.`,
  raters: (first, top) =>
    `With other raters of the same kind, it would be first in ${first} and among the first three in ${top} of the trials.`,
  noRaters: 'How much other raters would change is not known.',
  modes: (agreeing, modes) =>
    `Of ${modes} other ways to rank, ${agreeing} lead to much the same first three.`,
  fewBehaviors: (behaviors) =>
    behaviors === 1
      ? 'There is only one behavior, so there is nothing to compare it with.'
      : `With ${behaviors} behaviors, all are among the first three anyway.`,
  missing: (share) => `${share} of the inputs are not known and count as medium.`,
  percent: (share) => `${Math.round(100 * share)}%`,
  quoted: (title) => `“${title}”`,
};

const de: Wording = {
  first: {
    firm: (title) => `${title} steht vorn, und das ist sicher.`,
    likely: (title) => `${title} steht vorn; das ist wahrscheinlich, aber nicht sicher.`,
    open: (title) => `${title} steht vorn, aber andere liegen nahe.`,
  },
  unnamed: (title) => `${title} steht vorn, aber zu selten, um als stärkster Hebel zu gelten.`,
  tied: (titles) => `Den ersten Platz teilen sich: ${titles}.`,
  weightings: (first, top) =>
    `Werden die Angaben zufällig gewichtet, bleibt es in ${first} der Versuche vorn und in ${top} unter den ersten drei.`,
  raters: (first, top) =>
    `Mit anderen Befragten derselben Art stünde es in ${first} der Versuche vorn und in ${top} unter den ersten drei.`,
  noRaters: 'Wie viel andere Befragte ändern würden, ist nicht bekannt.',
  modes: (agreeing, modes) =>
    `Von ${modes} anderen Arten zu ordnen führen ${agreeing} zu weitgehend denselben ersten drei.`,
  fewBehaviors: (behaviors) =>
    behaviors === 1
      ? 'Es gibt nur ein Verhalten, also nichts zu vergleichen.'
      : `Bei ${behaviors} Verhaltensweisen stehen ohnehin alle unter den ersten drei.`,
  missing: (share) => `${share} der Angaben sind nicht bekannt und zählen als mittel.`,
  percent: (share) => `${Math.round(100 * share)} %`,
  quoted: (title) => `„${title}“`,
};

/**
 * Returns how sure a ranking is, in sentences, the verdict first: in German for `de` and its regions, else in English.
 *
 * @param titleOf - how a behavior is called in that language; default its id
 */
export function focusSummaryText(
  summary: FocusSummary,
  locale: string,
  titleOf: (behavior: string) => string = (behavior) => behavior,
): string {
  const wording = locale.split('-')[0] === 'de' ? de : en;
  const titles = summary.first.map((id) => wording.quoted(titleOf(id)));
  const [title = ''] = titles;
  const verdict =
    titles.length > 1
      ? wording.tied(titles.join(', '))
      : summary.topLever === null
        ? wording.unnamed(title)
        : wording.first[summary.certainty](title);
  // What is said of "it" would have no subject where several share the first place.
  const told = summary.reasons.filter(
    ({ code }) => titles.length === 1 || (code !== 'weightings' && code !== 'raters'),
  );
  return [verdict, ...told.map((reason) => sentenceOf(reason, wording))].join(' ');
}

function sentenceOf(reason: FocusSummaryReason, wording: Wording): string {
  const { percent } = wording;
  switch (reason.code) {
    case 'weightings':
    case 'raters':
      return wording[reason.code](percent(reason.first), percent(reason.top));
    case 'noRaters':
      return wording.noRaters;
    case 'modes':
      return wording.modes(reason.agreeing, reason.modes);
    case 'fewBehaviors':
      return wording.fewBehaviors(reason.behaviors);
    case 'missing':
      return wording.missing(percent(reason.share));
  }
}
