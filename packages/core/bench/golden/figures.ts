import { agreement } from './agreement.ts';
import { bfiScales } from './bfiScales.ts';
import { change } from './change.ts';
import type { GoldenFigure } from './GoldenFigure.ts';
import { gradedResponse } from './gradedResponse.ts';
import { importance } from './importance.ts';
import { norms } from './norms.ts';
import { scoring } from './scoring.ts';
import { selfOther } from './selfOther.ts';

/** Every figure of the golden files that our functions compute. */
export const goldenFigures: readonly GoldenFigure[] = [
  ...scoring,
  ...bfiScales,
  ...agreement,
  ...change,
  ...gradedResponse,
  ...norms,
  ...importance,
  ...selfOther,
];
