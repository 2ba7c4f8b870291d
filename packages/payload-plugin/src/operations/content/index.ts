import type { GroupOperations } from '../shared/Operation.ts';
import { getArticle, listArticles } from './articles.ts';
import { getInstrument, listInstruments } from './instruments.ts';
import { listBehaviors, listPrograms, listReferralResources, listTools } from './lists.ts';
import { getSeries, listSeries } from './series.ts';

/** The operations of published content. */
export const contentOperations = {
  'content.listArticles': listArticles,
  'content.getArticle': getArticle,
  'content.listSeries': listSeries,
  'content.getSeries': getSeries,
  'content.listInstruments': listInstruments,
  'content.getInstrument': getInstrument,
  'content.listTools': listTools,
  'content.listBehaviors': listBehaviors,
  'content.listPrograms': listPrograms,
  'content.listReferralResources': listReferralResources,
} as const satisfies GroupOperations<'content'>;
