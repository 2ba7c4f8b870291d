import type { ContentCollection } from '@coaching/core/access';
import { actorOf } from '../../../access/actorOf.ts';
import { ownerFor } from '../../../access/contentOwner.ts';
import { reachesAll } from '../../../access/panelAccess.ts';
import type { FieldAccess, TextField } from '../../../host/types.ts';
import type { Settings } from '../../../options.ts';
import { named } from '../../../words/inAllLanguages.ts';
import { lineOf } from '../reading/read.ts';

/** The organization whose editors change the document and whose people use it; empty where all of them share it. */
export function organizationField(collection: ContentCollection, settings: Settings): TextField {
  const { label, help } = named((words) => words.fields.organization);
  const deciding: FieldAccess = ({ req }) => reachesAll('update', collection, actorOf(req, settings));
  return {
    name: 'organization',
    type: 'text',
    label,
    index: true,
    access: { create: deciding, update: deciding },
    admin: {
      position: 'sidebar',
      description: help,
      components: {
        Field: '@coaching/payload-plugin/client#OrganizationSelect',
        Cell: '@coaching/payload-plugin/client#OrganizationCell',
      },
    },
    defaultValue: ({ req }: Pick<Parameters<FieldAccess>[0], 'req'>) => ownerFor(actorOf(req, settings)),
    hooks: {
      beforeValidate: [({ value }) => (value === undefined ? undefined : (lineOf(value) ?? null))],
      // A copy is a new document: it belongs to whoever makes it.
      beforeDuplicate: [({ value, req }) => (deciding({ req }) ? value : ownerFor(actorOf(req, settings)))],
    },
  };
}
