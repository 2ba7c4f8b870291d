export type { ContentToImport } from './collections/content/importing/importContent.ts';
export { importContent } from './collections/content/importing/importContent.ts';
export type { CollectionName } from './collections/names.ts';
export { applyConstraints, constraintsSql } from './host/constraints.ts';
export { prepareDatabase } from './host/prepareDatabase.ts';
export type { AccountFacts, CoachingPluginOptions, CollectionOverride, HostAccount } from './options.ts';
export { coachingPlugin } from './plugin.ts';
export type { CoachToAdd } from './setup/addCoach.ts';
export { addCoach } from './setup/addCoach.ts';
