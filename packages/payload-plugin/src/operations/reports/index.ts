import type { GroupOperations } from '../shared/Operation.ts';
import { listSponsored } from './listSponsored.ts';
import { readChange } from './readChange.ts';
import { readSponsored } from './readSponsored.ts';
import { releaseProgress } from './releaseProgress.ts';

export const reportOperations: GroupOperations<'reports'> = {
  'reports.getChange': readChange,
  'reports.listSponsored': listSponsored,
  'reports.getSponsored': readSponsored,
  'reports.releaseProgress': releaseProgress,
};
