import type { GroupOperations } from '../shared/Operation.ts';
import { exportMine } from './exportMine.ts';
import { getAccessLog } from './getAccessLog.ts';

export const privacyOperations: GroupOperations<'privacy'> = {
  'privacy.exportMine': exportMine,
  'privacy.accessLog': getAccessLog,
};
