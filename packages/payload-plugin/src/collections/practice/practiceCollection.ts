import { tableName } from '../../host/tables.ts';
import type { CollectionConfig } from '../../host/types.ts';
import { counted, inAllLanguages } from '../../words/inAllLanguages.ts';
import type { ColumnHost } from './column.ts';
import type { PracticeDefinition } from './definePractice.ts';
import { recordHelp } from './recordTexts.ts';

/** Returns the Payload collection of a definition: no versions, no locks, ids given by the operations. */
export function practiceCollection(
  definition: PracticeDefinition,
  slug: string,
  host: ColumnHost,
  access: NonNullable<CollectionConfig['access']>,
  inPanel: boolean,
): CollectionConfig {
  return {
    slug,
    dbName: tableName(definition.name),
    labels: counted((words) => words.records[definition.name]),
    access,
    admin: {
      hidden: !inPanel,
      group: inAllLanguages((words) => words.panel.groups.practice),
      ...recordHelp(definition.name),
    },
    timestamps: definition.timestamps,
    indexes: [
      ...definition.unique.map((fields) => ({ fields: [...fields], unique: true })),
      ...definition.indexed.map((fields) => ({ fields: [...fields] })),
    ],
    versions: false,
    lockDocuments: false,
    graphQL: false,
    disableDuplicate: true,
    fields: [
      {
        name: 'id',
        type: 'text',
        required: true,
        admin: { hidden: true },
        access: { create: () => false, update: () => false },
      },
      ...Object.entries(definition.columns).map(([name, column]) => column.field(name, host)),
    ],
  };
}
