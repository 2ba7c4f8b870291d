import type { GroupOperations } from '../shared/Operation.ts';
import { chooseAreas } from './chooseAreas.ts';
import { getRanking } from './getRanking.ts';
import { listAreas } from './listAreas.ts';
import { rankBehaviors } from './rankBehaviors.ts';
import { shiftArea } from './shiftArea.ts';

export const focusOperations: GroupOperations<'focus'> = {
  'focus.rank': rankBehaviors,
  'focus.getRanking': getRanking,
  'focus.choose': chooseAreas,
  'focus.listAreas': listAreas,
  'focus.shift': shiftArea,
};
