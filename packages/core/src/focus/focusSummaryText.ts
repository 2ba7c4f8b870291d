import { type CoreWords, coreWords } from '../words/coreWords.ts';
import type { FocusSummary, FocusSummaryReason } from './focusSummary.ts';

/**
 * Returns how sure a ranking is, in sentences, the verdict first: in the language that fits `locale` best.
 *
 * @param titleOf - how a behavior is called in that language; default its id
 */
export function focusSummaryText(
  summary: FocusSummary,
  locale: string,
  titleOf: (behavior: string) => string = (behavior) => behavior,
): string {
  const words = coreWords(locale);
  const { first } = words.focus;
  const titles = summary.first.map((id) => words.quoted({ text: titleOf(id) }));
  const [title = ''] = titles;
  const verdict =
    titles.length > 1
      ? first.tied({ titles: titles.join(', ') })
      : summary.topLever === null
        ? first.unnamed({ title })
        : first[summary.certainty]({ title });
  // What is said of "it" would have no subject where several share the first place.
  const told = summary.reasons.filter(
    ({ code }) => titles.length === 1 || (code !== 'weightings' && code !== 'raters'),
  );
  return [verdict, ...told.map((reason) => sentenceOf(reason, words))].join(' ');
}

function sentenceOf(reason: FocusSummaryReason, { focus, percent }: CoreWords): string {
  const shareOf = (share: number) => percent({ percent: Math.round(100 * share) });
  switch (reason.code) {
    case 'weightings':
    case 'raters':
      return focus[reason.code]({ first: shareOf(reason.first), top: shareOf(reason.top) });
    case 'noRaters':
      return focus.noRaters;
    case 'modes':
      return focus.modes({ agreeing: reason.agreeing, modes: reason.modes });
    case 'fewBehaviors':
      return focus.fewBehaviors({ behaviors: reason.behaviors });
    case 'missing':
      return focus.missing({ share: shareOf(reason.share) });
  }
}
