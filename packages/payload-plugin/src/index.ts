export type { CollectionName } from './collections/names.ts';
export type { AccountFacts, CoachingPluginOptions, CollectionOverride, HostAccount } from './options.ts';
export { coachingPlugin } from './plugin.ts';
