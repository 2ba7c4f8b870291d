import { normalQuantile } from '../../math/index.ts';
import { itemStatistics, suspectKeys } from '../../psychometrics/index.ts';
import type { RawFinding } from '../instrument/checks/Finding.ts';
import type { CompiledInstrument, CompiledScale } from '../scoring/compileInstrument.ts';

/**
 * Returns the items that go against the rest of their scale, among the people who answered all of it. It is a warning
 * where chance alone would hardly do it, else a note.
 *
 * @param constant - positions of items that do not vary, and so go neither with nor against anything
 * @source Nunnally & Bernstein (1994), Psychometric Theory, 3rd ed., ch. 8; interval: Fisher (1921), Metron 1, 3–32
 */
export function keyFindings(
  compiled: CompiledInstrument,
  codes: Uint8Array,
  respondents: number,
  { fewest, constant }: { readonly fewest: number; readonly constant: ReadonlySet<number> },
): RawFinding[] {
  return compiled.scales.flatMap((scale, index): RawFinding[] => {
    const keys = scale.keys.flatMap((key, position) =>
      constant.has(key.item) ? [] : [{ ...key, position }],
    );
    if (scale.ipsative || keys.length < 2) return [];
    const rows = completePoints(keys, codes, respondents);
    if (rows.length < Math.max(4, fewest)) {
      const details = { scale: scale.id, n: rows.length, limit: fewest };
      return [{ path: ['scales', index], code: 'small_sample', severity: 'note', details }];
    }
    if (keys.some((_, column) => rows.every((row) => row[column] === rows[0]?.[column]))) return [];
    return suspectKeys(itemStatistics(rows)).map(({ item, itemRest }): RawFinding => {
      const key = keys[item];
      const sure = isBelowZero(itemRest, rows.length);
      return {
        path: ['scales', index, 'items', key?.position ?? 0],
        code: 'key_looks_wrong',
        severity: sure ? 'warning' : 'note',
        details: {
          scale: scale.id,
          item: compiled.items[key?.item ?? -1]?.id ?? '',
          r: Math.round(100 * itemRest) / 100,
          n: rows.length,
          doubt: sure ? '' : 'uncertain',
        },
      };
    });
  });
}

/** Whether the 95% interval of a correlation lies below 0, on Fisher's scale, where its error is the same everywhere. */
function isBelowZero(r: number, n: number): boolean {
  return Math.atanh(Math.max(-1 + 1e-15, r)) + normalQuantile(0.975) / Math.sqrt(n - 3) < 0;
}

function completePoints(keys: CompiledScale['keys'], codes: Uint8Array, respondents: number): number[][] {
  const rows: number[][] = [];
  for (let respondent = 0; respondent < respondents; respondent++) {
    const row: number[] = [];
    for (const { item, points } of keys) {
      const code = codes[item * respondents + respondent] ?? 0;
      if (code === 0) break;
      row.push(points[code] ?? 0);
    }
    if (row.length === keys.length) rows.push(row);
  }
  return rows;
}
