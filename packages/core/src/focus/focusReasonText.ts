import type { FocusFactor } from './FocusInput.ts';
import type { FocusReason } from './FocusRanking.ts';

/** Two sentences an input: for a high value and for a low one. `%` is the value in hundredths. */
type Wording = {
  readonly inputs: Record<
    FocusFactor,
    { readonly name: string; readonly high: string; readonly low: string }
  > & { readonly level: { readonly strength: string; readonly noStrength: string } };
  readonly missing: (name: string) => string;
  readonly noHeadroom: (percent: number) => string;
  readonly tied: (others: number) => string;
  readonly unstable: (percent: number) => string;
};

const en: Wording = {
  inputs: {
    importance: {
      name: 'how important it is',
      high: 'It matters a lot in this role (% of 100).',
      low: 'It matters little in this role (% of 100).',
    },
    visibility: {
      name: 'how visible it is',
      high: 'Others would soon notice a change (% of 100).',
      low: 'Others would hardly notice a change (% of 100).',
    },
    level: {
      name: 'how others see it today',
      high: 'Others already see it at % of 100, so one step adds little.',
      low: 'Others see it at % of 100, so one step adds much.',
      strength: 'Others see it as a strength already (% of 100).',
      noStrength: 'Others do not see it as a strength yet (% of 100).',
    },
    malleability: {
      name: 'how far practice changes it',
      high: 'Practice changes it readily (% of 100).',
      low: 'Practice changes it only slowly (% of 100).',
    },
    fit: {
      name: 'how it fits what energizes',
      high: 'It fits what gives energy and motivates (% of 100).',
      low: 'It fits little of what gives energy and motivates (% of 100).',
    },
    effort: {
      name: 'how much effort a step takes',
      high: 'A step takes much effort (% of 100).',
      low: 'A step takes little effort (% of 100).',
    },
    use: {
      name: 'how much it is used',
      high: 'It is used a lot already (% of 100).',
      low: 'There is room to use it more (used % of 100).',
    },
  },
  missing: (name) => `It is not known ${name}; this counts as medium.`,
  noHeadroom: (percent) => `Less than one step is left: others see it at ${percent} of 100.`,
  tied: (others) =>
    others === 1 ? 'It is tied with another behavior.' : `It is tied with ${others} other behaviors.`,
  unstable: (percent) => `Its place is uncertain: it is in the top 3 in only ${percent}% of the trials.`,
};

const de: Wording = {
  inputs: {
    importance: {
      name: 'wie wichtig es ist',
      high: 'Es ist in dieser Rolle sehr wichtig (% von 100).',
      low: 'Es ist in dieser Rolle wenig wichtig (% von 100).',
    },
    visibility: {
      name: 'wie sichtbar es ist',
      high: 'Andere würden eine Veränderung bald bemerken (% von 100).',
      low: 'Andere würden eine Veränderung kaum bemerken (% von 100).',
    },
    level: {
      name: 'wie andere es heute sehen',
      high: 'Andere sehen es schon bei % von 100, ein Schritt bringt daher wenig.',
      low: 'Andere sehen es bei % von 100, ein Schritt bringt daher viel.',
      strength: 'Andere sehen es schon als Stärke (% von 100).',
      noStrength: 'Andere sehen es noch nicht als Stärke (% von 100).',
    },
    malleability: {
      name: 'wie weit Übung es verändert',
      high: 'Es lässt sich durch Übung gut verändern (% von 100).',
      low: 'Es lässt sich durch Übung nur langsam verändern (% von 100).',
    },
    fit: {
      name: 'wie es zu dem passt, was Energie gibt',
      high: 'Es passt zu dem, was Energie gibt und antreibt (% von 100).',
      low: 'Es passt wenig zu dem, was Energie gibt und antreibt (% von 100).',
    },
    effort: {
      name: 'wie viel Mühe ein Schritt kostet',
      high: 'Ein Schritt kostet viel Mühe (% von 100).',
      low: 'Ein Schritt kostet wenig Mühe (% von 100).',
    },
    use: {
      name: 'wie viel es genutzt wird',
      high: 'Es wird schon viel genutzt (% von 100).',
      low: 'Es lässt sich noch mehr nutzen (genutzt: % von 100).',
    },
  },
  missing: (name) => `Es ist nicht bekannt, ${name}; das zählt als mittel.`,
  noHeadroom: (percent) => `Es fehlt weniger als ein Schritt: Andere sehen es bei ${percent} von 100.`,
  tied: (others) =>
    others === 1
      ? 'Es steht gleichauf mit einem anderen Verhalten.'
      : `Es steht gleichauf mit ${others} anderen Verhaltensweisen.`,
  unstable: (percent) => `Der Platz ist unsicher: nur in ${percent} % der Versuche unter den ersten 3.`,
};

/**
 * Returns a reason as a sentence, in German for `de` and its regions, else in English.
 *
 * @example
 * focusReasonText({ code: 'raises', factor: 'effort', value: 0.2 }, 'en') //=> 'A step takes little effort (20 of 100).'
 */
export function focusReasonText(reason: FocusReason, locale: string): string {
  const wording = locale.split('-')[0] === 'de' ? de : en;
  const percent = Math.round(100 * reason.value);
  if (reason.factor === null)
    return reason.code === 'tied' ? wording.tied(reason.value - 1) : wording[reason.code](percent);
  const { name, high, low } = wording.inputs[reason.factor];
  if (reason.code === 'missing') return wording.missing(name);
  const isHigh = reason.value >= 0.5;
  const { strength, noStrength } = wording.inputs.level;
  // A high level that raises, or a low one that lowers, comes from a ranking that puts strengths first.
  const strengthsFirst = reason.factor === 'level' && isHigh === (reason.code === 'raises');
  const text = strengthsFirst ? (isHigh ? strength : noStrength) : isHigh ? high : low;
  return text.replace('%', String(percent));
}
