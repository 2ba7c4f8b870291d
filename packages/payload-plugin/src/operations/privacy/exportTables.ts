import { accepted } from '@coaching/core';
import type { Operation } from '../shared/Operation.ts';
import { collectExport } from './collectExport.ts';
import { csvText } from './tables/csvText.ts';
import { exportedTables } from './tables/exportedTables.ts';

/** Returns the export of the signed-in person as tables of comma-separated values. */
export const exportTables: Operation<'privacy.exportTables'> = async (_input, context) => {
  const exported = await collectExport(context);
  if (!exported.ok) return exported;
  const { format, exportedAt } = exported.value;
  return accepted({
    format,
    exportedAt,
    tables: exportedTables(exported.value).map((table) => ({
      name: table.name,
      rows: table.rows.length,
      csv: csvText(table),
    })),
  });
};
