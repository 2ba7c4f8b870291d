import type { SealedColumn } from '../host/constraints.ts';
import { tableName } from '../host/tables.ts';
import { recordDefinitions } from './index.ts';

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Every column of the database that holds ciphertext and nothing else. */
export const sealedColumns: readonly SealedColumn[] = recordDefinitions.flatMap((definition) =>
  Object.entries(definition.columns).flatMap(([name, column]) => {
    if (!column.sealed) return [];
    const table = tableName(definition.name);
    return [
      {
        table,
        column: snake(name),
        constraint: `${table}_${snake(name)}_sealed`,
        // Answers to repeated requests share their table with marks of what jobs have done, which have none.
        orEmpty: definition.sealedBy === null,
      },
    ];
  }),
);
