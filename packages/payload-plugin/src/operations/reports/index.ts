import type { GroupOperations } from '../shared/Operation.ts';
import { getChange } from './getChange.ts';
import { getSponsored } from './getSponsored.ts';
import { listSponsored } from './listSponsored.ts';
import { releaseProgress } from './releaseProgress.ts';

export const reportOperations: GroupOperations<'reports'> = {
  'reports.getChange': getChange,
  'reports.listSponsored': listSponsored,
  'reports.getSponsored': getSponsored,
  'reports.releaseProgress': releaseProgress,
};
