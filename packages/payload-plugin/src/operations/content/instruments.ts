import { accepted, localize, refused } from '@coaching/core';
import { lineOf, type Stored } from '../../collections/content/reading/read.ts';
import { findNewestFrozen } from '../assessments/frozenInstruments.ts';
import { instrumentView } from '../assessments/instrumentView.ts';
import type { Operation } from '../shared/Operation.ts';
import { contentPage } from './contentPage.ts';
import { findPublished } from './published.ts';

const keyIn = (doc: Stored) => lineOf(doc.key) ?? '';

/** Lists the published instruments in their newest versions. */
export const listInstruments: Operation<'content.listInstruments'> = async ({ query }, context) => {
  const { docs, next } = await contentPage('instruments', query, context);
  const frozen = await findNewestFrozen(docs.map(keyIn), context);
  const items = docs.flatMap((doc) => {
    const found = frozen.get(keyIn(doc));
    if (!found) return [];
    const { title, description, lens, language, items: questions } = found.instrument;
    return [
      {
        key: found.key,
        version: found.version,
        title: localize(title, context.locale, language),
        description: localize(description ?? '', context.locale, language),
        lens,
        itemCount: questions.length,
      },
    ];
  });
  return accepted({ items, next });
};

/** Returns the newest published version of an instrument in one language, without its key. */
export const getInstrument: Operation<'content.getInstrument'> = async ({ params }, context) => {
  const [doc] = await findPublished('instruments', { key: { equals: params.key } }, context, { limit: 1 });
  const found = doc && (await findNewestFrozen([params.key], context)).get(params.key);
  return found ? accepted(instrumentView(found, context.locale)) : refused('not_found');
};
