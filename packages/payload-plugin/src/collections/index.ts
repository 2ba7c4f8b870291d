import { isInPanel, panelAccess, panelFieldAccess } from '../access/panelAccess.ts';
import type { CollectionConfig } from '../host/types.ts';
import type { Settings } from '../options.ts';
import { contentCollectionConfigs } from './content/index.ts';
import type { PracticeDefinition } from './practice/definePractice.ts';
import { practiceDefinitions } from './practice/index.ts';
import { practiceCollection } from './practice/practiceCollection.ts';
import { columnLabel } from './practice/recordTexts.ts';
import { systemDefinitions } from './system/index.ts';
import { frozenCollection, instrumentVersions } from './system/instrumentVersions.ts';

/** Every collection that only operations write. */
export const recordDefinitions: readonly PracticeDefinition[] = [
  ...practiceDefinitions,
  ...systemDefinitions,
];

/** Returns the collections that only operations write, closed but for what the policy shows in the panel. */
function recordCollectionConfigs(settings: Settings): CollectionConfig[] {
  const slugOf = (collection: string) => {
    const target = recordDefinitions.find((definition) => definition.name === collection);
    if (!target) throw new Error(`There is no practice collection named ${collection}.`);
    return settings.slugOf(target.name);
  };
  return recordDefinitions.map((definition) => {
    const config = practiceCollection(
      definition,
      settings.slugOf(definition.name),
      {
        users: settings.usersSlug,
        slugOf,
        readAccess: (field) => panelFieldAccess(definition.name, field, settings),
        labelled: (field) => columnLabel(definition.name, field),
      },
      panelAccess(definition.name, settings),
      isInPanel(definition.name),
    );
    return definition === instrumentVersions ? frozenCollection(config) : config;
  });
}

/** Returns every Payload collection that the plugin adds, in the order of the panel. */
export function collectionConfigs(settings: Settings): CollectionConfig[] {
  return [...contentCollectionConfigs(settings), ...recordCollectionConfigs(settings)];
}
