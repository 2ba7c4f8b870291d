import type { RouteAnswer } from '@coaching/core/api';
import { assessmentTables } from './assessmentTables.ts';
import { engagementTables } from './engagementTables.ts';
import { feedbackTables } from './feedbackTables.ts';
import { personTables } from './personTables.ts';
import { sessionTables } from './sessionTables.ts';
import type { Table } from './Table.ts';

/** Returns an export as tables: the same ones for everybody, empty where there is nothing. */
export function exportedTables(exported: RouteAnswer<'privacy.exportMine'>): Table[] {
  return [
    ...personTables(exported),
    ...engagementTables(exported),
    ...assessmentTables(exported),
    ...feedbackTables(exported),
    ...sessionTables(exported),
  ];
}
