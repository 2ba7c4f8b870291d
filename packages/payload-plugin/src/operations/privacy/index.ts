import type { GroupOperations } from '../shared/Operation.ts';
import { eraseOwn, listErasures, previewErasure } from './eraseOwn.ts';
import { exportMine } from './exportMine.ts';
import { exportTables } from './exportTables.ts';
import { getAccessLog } from './getAccessLog.ts';

export const privacyOperations: GroupOperations<'privacy'> = {
  'privacy.exportMine': exportMine,
  'privacy.exportTables': exportTables,
  'privacy.accessLog': getAccessLog,
  'privacy.previewErasure': previewErasure,
  'privacy.erase': eraseOwn,
  'privacy.listErasures': listErasures,
};
