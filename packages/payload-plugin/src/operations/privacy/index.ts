import type { GroupOperations } from '../shared/Operation.ts';
import { exportMine } from './exportMine.ts';
import { readAccessLog } from './readAccessLog.ts';

export const privacyOperations: GroupOperations<'privacy'> = {
  'privacy.exportMine': exportMine,
  'privacy.accessLog': readAccessLog,
};
