import { expect, test } from 'vitest';
import { engagementStates } from './lifecycle.ts';
import { isPossibleIn, type StageAct } from './stages.ts';

/** Every state, marked where the act is possible, in the order of `engagementStates`. */
const table: Readonly<Record<StageAct, string>> = {
  //                 inq scr mat con dis foc act pau clo com arc dec ter
  assign: '           .   .   .   .   x   x   x   x   x   .   .   .   .',
  waiveLens: '        .   .   .   x   x   .   .   .   .   .   .   .   .',
  openRound: '        .   .   .   .   x   x   x   .   x   .   .   .   .',
  proposeAgreement: ' .   .   .   x   x   x   x   x   x   .   .   .   .',
  shiftFocus: '       .   .   .   .   .   .   x   x   x   .   .   .   .',
};
const acts = Object.keys(table) as StageAct[];

test.each(acts)('%s is possible in these states alone', (act) => {
  const found = engagementStates.map((state) => (isPossibleIn(state, act) ? 'x' : '.'));
  expect(found.join(' ')).toBe(table[act].trim().split(/\s+/).join(' '));
});
