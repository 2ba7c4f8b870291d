import { panelAccess } from '../../access/panelAccess.ts';
import { tableName } from '../../host/tables.ts';
import type { CollectionConfig } from '../../host/types.ts';
import type { Settings } from '../../options.ts';
import { counted, inAllLanguages } from '../../words/inAllLanguages.ts';
import type { ContentDefinition } from './ContentDefinition.ts';
import { firstPublishedField, keyField } from './fields/keyField.ts';
import { organizationField } from './fields/organizationField.ts';
import { fieldsOf } from './parts/Part.ts';
import { provenanceParts } from './parts/shared.ts';
import { organizationHooks } from './publishing/organizationHooks.ts';
import { publicationHooks } from './publishing/publicationHooks.ts';

/** Returns the Payload collection of a kind of content: drafts, versions, scheduled publication, and editors alone. */
export function contentCollection(definition: ContentDefinition, settings: Settings): CollectionConfig {
  const published = publicationHooks(definition, settings);
  const { afterChange } = organizationHooks(definition);
  return {
    slug: settings.slugOf(definition.name),
    dbName: tableName(definition.name),
    labels: counted((words) => words.collections[definition.name]),
    access: panelAccess(definition.name, settings),
    admin: {
      group: inAllLanguages((words) => words.panel.groups.content),
      description: inAllLanguages((words) => words.collections[definition.name].help),
      useAsTitle: 'title',
      defaultColumns: [...definition.columns, 'organization'],
      listSearchableFields: ['title', 'key'],
    },
    versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
    defaultSort: 'key',
    graphQL: false,
    fields: [
      ...(definition.above ?? []),
      {
        type: 'tabs',
        tabs: [
          ...definition.tabs(settings),
          {
            label: inAllLanguages((words) => words.fields.sections.sourceAndLicense),
            fields: fieldsOf(provenanceParts, settings),
          },
        ],
      },
      keyField(),
      organizationField(definition.name, settings),
      firstPublishedField(),
    ],
    hooks: { ...published, afterChange: [...afterChange, ...(published.afterChange ?? [])] },
  };
}
