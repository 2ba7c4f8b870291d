import type { RouteAnswer } from '@coaching/core/api';
import { pluginWords } from '../../words/pluginWords.ts';

type ChangeReport = RouteAnswer<'reports.getChange'>;

/**
 * Returns how to read the figures of a change report: only what they call for.
 *
 * @param options.oneSitting - whether a verdict rests on the reliability within one sitting
 */
export function changeNotes(
  { instruments, rounds }: Pick<ChangeReport, 'instruments' | 'rounds'>,
  options: { readonly oneSitting: boolean; readonly locale: string },
): string[] {
  const { notes } = pluginWords(options.locale).changes;
  const scales = instruments.flatMap((one) => one.scales);
  const figures = [...scales, ...rounds.flatMap(({ behaviors, items }) => [...behaviors, ...items])];
  if (figures.length === 0) return [];
  const judged = scales.filter(({ threshold }) => threshold !== null);
  return [
    ...(judged.length > 0 ? [notes.verdict] : []),
    ...(judged.length > 1 ? [notes.chance] : []),
    ...(rounds.length > 0 ? [notes.raters, notes.together, notes.answerSpread] : []),
    notes.extremes,
    ...(scales.length > 0 ? [notes.practice] : []),
    ...(options.oneSitting ? [notes.oneSitting] : []),
    ...(scales.some(({ rescored }) => rescored) ? [notes.rescored] : []),
    ...(scales.some(({ verdict }) => verdict === 'rose' || verdict === 'fell') ? [notes.noBetter] : []),
    ...(figures.some(({ verdict, difference }) => verdict === null && difference !== null)
      ? [notes.unknown]
      : []),
  ];
}
