import { CoachingError } from '../../errors/index.ts';
import type { Finding, RawFinding } from '../instrument/checks/Finding.ts';
import { withSentences } from '../instrument/checks/withSentences.ts';
import type { InstrumentInput } from '../instrument/instrument.ts';
import { codeMatrix } from '../scoring/bulk/codeMatrix.ts';
import { scoreMatrix } from '../scoring/bulk/scoreMatrix.ts';
import { compileInstrument } from '../scoring/compileInstrument.ts';
import { keyFindings } from './keyFindings.ts';

/** Answers of many people: row by row in the order of the instrument's items, or coded as for `scoreMatrix`. */
export type AnswerSample =
  | readonly (readonly (number | null)[])[]
  | { readonly codes: Uint8Array; readonly respondents: number };

/** What the checks go by. */
export type SampleCheckOptions = {
  /** Language of the messages, default `en`; there is `de` too. */
  readonly locale?: string;
  /** Largest share of people who leave an item out or do not observe it, default 0.1. */
  readonly mostMissing?: number;
  /** Largest share of people at one end of a scale, default 0.15. */
  readonly mostAtEnd?: number;
  /** Fewest people whose answers say anything of a key, or of a floor or ceiling, default 30. */
  readonly fewest?: number;
};

/**
 * Returns what answers tell about an instrument, the warnings first: keys that look turned round, items that everybody
 * answers alike or many leave out, scales with many people at one end.
 *
 * @throws CoachingError `invalid_instrument` | `invalid_matrix` | `invalid_answer`
 * @throws CoachingError `too_few_respondents` for a sample of nobody
 * @source Floor and ceiling: Terwee et al. (2007), Journal of Clinical Epidemiology 60(1), 34–42
 * @example
 * checkSample(instrument, rows).map(({ code, path }) => [code, path.join('.')])
 * //=> [['key_looks_wrong', 'scales.0.items.1']]
 */
export function checkSample(
  instrument: InstrumentInput,
  sample: AnswerSample,
  options: SampleCheckOptions = {},
): Finding[] {
  const { locale = 'en', mostMissing = 0.1, mostAtEnd = 0.15, fewest = 30 } = options;
  const compiled = compileInstrument(instrument);
  const { codes, respondents } =
    'codes' in sample ? sample : { codes: codeMatrix(compiled, sample), respondents: sample.length };
  // Refuses a bad code before anything is counted.
  const scores = scoreMatrix(compiled, codes, respondents);
  if (respondents === 0) throw new CoachingError('too_few_respondents');
  const items = compiled.items.map(({ id }, item) =>
    columnOf(codes.subarray(item * respondents, (item + 1) * respondents), id),
  );
  const constant = new Set(items.flatMap(({ constant: is }, index) => (is ? [index] : [])));
  return withSentences(
    [
      ...items.flatMap((item, index) => itemFindings(item, index, respondents, mostMissing)),
      ...keyFindings(compiled, codes, respondents, { fewest, constant }),
      ...compiled.scales.flatMap(({ id, ipsative, min, max, score, totalWeight }, index) => {
        const times = score === 'sum' ? totalWeight : 1;
        const ends = score === 'pomp' ? { min: 0, max: 100 } : { min: min * times, max: max * times };
        const valid = (scores[id] ?? new Float64Array(0)).filter((one) => !Number.isNaN(one));
        if (ipsative || valid.length < fewest) return [];
        return endFindings(valid, ends, { scale: id, index, mostAtEnd });
      }),
    ],
    locale,
  );
}

type ItemColumn = { readonly id: string; readonly answered: number; readonly constant: boolean };

function columnOf(column: Uint8Array, id: string): ItemColumn {
  let answered = 0;
  let lowest = 255;
  let highest = 0;
  for (const code of column) {
    if (code === 0) continue;
    answered++;
    lowest = Math.min(lowest, code);
    highest = Math.max(highest, code);
  }
  return { id, answered, constant: answered > 1 && lowest === highest };
}

function itemFindings(
  { id, answered, constant }: ItemColumn,
  index: number,
  respondents: number,
  mostMissing: number,
): RawFinding[] {
  const path = ['items', index];
  const findings: RawFinding[] = [];
  if (constant) {
    const details = { item: id, n: answered };
    findings.push({ path, code: 'constant_item', severity: 'warning', details });
  }
  const missing = (respondents - answered) / respondents;
  if (missing > mostMissing) {
    const details = { item: id, percent: Math.round(100 * missing), n: respondents };
    findings.push({ path, code: 'often_unanswered', severity: 'note', details });
  }
  return findings;
}

function endFindings(
  scores: Float64Array,
  { min, max }: { readonly min: number; readonly max: number },
  { scale, index, mostAtEnd }: { readonly scale: string; readonly index: number; readonly mostAtEnd: number },
): RawFinding[] {
  const near = 1e-9 * Math.max(1, Math.abs(min), Math.abs(max));
  const share = (end: number) =>
    scores.filter((score) => Math.abs(score - end) <= near).length / scores.length;
  return (
    [
      ['floor_effect', share(min)],
      ['ceiling_effect', share(max)],
    ] as const
  ).flatMap(([code, part]): RawFinding[] =>
    part > mostAtEnd
      ? [
          {
            path: ['scales', index],
            code,
            severity: 'note',
            details: { scale, percent: Math.round(100 * part), n: scores.length },
          },
        ]
      : [],
  );
}
