import { type Exported, rowsIn } from './rowsIn.ts';
import { type Table, table } from './Table.ts';

/** Returns the tables of the assessments with their answers and results, and of what was chosen from them. */
export function assessmentTables(exported: Exported): Table[] {
  return [
    table(
      'assessments',
      [
        'engagement',
        'id',
        'leader',
        'lens',
        'instrument',
        'instrumentVersion',
        'state',
        'answered',
        'items',
        'assignedAt',
        'submittedAt',
      ],
      rowsIn(exported, ({ assessments }) => assessments),
    ),
    table(
      'answers',
      ['engagement', 'assessment', 'item', 'answer'],
      rowsIn(exported, ({ assessments }) =>
        assessments.flatMap(({ id: assessment, answers = {} }) =>
          Object.entries(answers).map(([item, answer]) => ({ assessment, item, answer })),
        ),
      ),
    ),
    table(
      'results',
      [
        'engagement',
        'assessment',
        'scale',
        'title',
        'score',
        'min',
        'max',
        'pomp',
        'valid',
        'items',
        'rank',
        'norm',
        'band',
      ],
      rowsIn(exported, ({ assessments }) =>
        assessments.flatMap(({ id: assessment, result }) => [
          ...(result?.scales ?? []).map(({ id: scale, percentile, band, ...score }) => ({
            ...score,
            assessment,
            scale,
            rank: percentile?.rank,
            norm: percentile?.norm,
            band: band?.title,
          })),
          ...(result?.composites ?? []).map(({ id: scale, title, score, valid, scales }) => ({
            assessment,
            scale,
            title,
            score,
            valid,
            items: scales.length,
          })),
        ]),
      ),
    ),
    table(
      'focusRankings',
      ['engagement', 'id', 'mode', 'rankedAt', 'certainty', 'summary'],
      rowsIn(exported, ({ focusRankings }) => focusRankings).map(({ view, ...ranking }) => ({
        ...ranking,
        certainty: view?.certainty,
        summary: view?.summary,
      })),
    ),
    table(
      'rankedBehaviors',
      ['engagement', 'ranking', 'rank', 'tied', 'behavior', 'title', 'leverage', 'stability', 'reasons'],
      rowsIn(exported, ({ focusRankings }) =>
        focusRankings.flatMap(({ id: ranking, view }) =>
          (view?.behaviors ?? []).map(({ behavior, rank, tied, leverage, stability, reasons }) => ({
            ranking,
            rank,
            tied,
            behavior: behavior.key,
            title: behavior.title,
            leverage,
            stability,
            reasons: reasons.join(' '),
          })),
        ),
      ),
    ),
    table(
      'focusAreas',
      ['engagement', 'id', 'behavior', 'title', 'observable', 'measure', 'state', 'chosenAt', 'shiftReason'],
      rowsIn(exported, ({ focusAreas }) => focusAreas),
    ),
  ];
}
