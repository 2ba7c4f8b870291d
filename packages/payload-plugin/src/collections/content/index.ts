import type { CollectionConfig } from '../../host/types.ts';
import type { Settings } from '../../options.ts';
import { agreementTemplates } from './agreementTemplates.ts';
import { articles } from './articles.ts';
import { behaviors } from './behaviors.ts';
import type { ContentDefinition } from './ContentDefinition.ts';
import { contentCollection } from './contentCollection.ts';
import { instruments } from './instruments/instruments.ts';
import { programs } from './programs.ts';
import { referralResources } from './referralResources.ts';
import { series } from './series.ts';
import { tools } from './tools.ts';

/** Every kind of content, in the order of the panel. */
export const contentDefinitions: readonly ContentDefinition[] = [
  instruments,
  behaviors,
  tools,
  programs,
  agreementTemplates,
  referralResources,
  series,
  articles,
];

/** Returns the collections that editors write. */
export function contentCollectionConfigs(settings: Settings): CollectionConfig[] {
  return contentDefinitions.map((definition) => contentCollection(definition, settings));
}
