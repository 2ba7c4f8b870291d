import type { BaseDatabaseAdapter } from 'payload';
import { isPostgres } from './sql.ts';

/** The table of how far each chain of audit entries has come. */
export const auditLanesTable = 'coaching_audit_lanes';

/** Adds the table of the lanes to the schema of the host's database: its migrations make it like every other. */
export function withAuditLanes<Adapter extends BaseDatabaseAdapter>(adapter: Adapter): Adapter {
  if (!isPostgres(adapter)) return adapter;
  adapter.beforeSchemaInit.push(({ schema }) => {
    adapter.rawTables[auditLanesTable] = {
      name: auditLanesTable,
      columns: {
        id: { name: 'id', type: 'varchar', primaryKey: true, notNull: true },
        number: { name: 'number', type: 'integer', notNull: true },
        place: { name: 'place', type: 'integer', notNull: true },
        hash: { name: 'hash', type: 'varchar', notNull: true },
        seal: { name: 'seal', type: 'varchar', notNull: true },
        cut_place: { name: 'cut_place', type: 'integer' },
        cut_hash: { name: 'cut_hash', type: 'varchar' },
        cut_seal: { name: 'cut_seal', type: 'varchar' },
      },
      indexes: { number: { name: `${auditLanesTable}_number_idx`, on: 'number', unique: true } },
    };
    return schema;
  });
  return adapter;
}
