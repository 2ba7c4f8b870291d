import { accepted } from '@coaching/core';
import { lenses, referralLevelSchema } from '@coaching/core/content';
import { groupOf, lineOf, numberOf, rowsOf } from '../../collections/content/reading/read.ts';
import type { Operation } from '../shared/Operation.ts';
import { contentPage } from './contentPage.ts';
import { targetsOf } from './published.ts';
import { keyIn, licenseIn, textIn } from './texts.ts';

/** Lists the published tools. */
export const listTools: Operation<'content.listTools'> = async ({ query }, context) => {
  const { docs, next } = await contentPage('tools', query, context);
  const items = docs.map((doc) => ({
    key: keyIn(doc),
    title: textIn(doc, doc.title, context.locale),
    summary: textIn(doc, doc.summary, context.locale),
    whenToUse: textIn(doc, doc.purpose, context.locale),
    steps: rowsOf(doc.steps).map(({ text }) => textIn(doc, text, context.locale)),
    durationMinutes: numberOf(doc.durationMinutes) ?? 0,
    license: licenseIn(doc),
    source: lineOf(doc.source) ?? '',
  }));
  return accepted({ items, next });
};

/** Lists the published behaviors; the competency is named as readers know it. */
export const listBehaviors: Operation<'content.listBehaviors'> = async ({ query }, context) => {
  const { docs, next } = await contentPage('behaviors', query, context);
  const items = docs.map((doc) => ({
    key: keyIn(doc),
    title: textIn(doc, doc.title, context.locale),
    description: textIn(doc, doc.description, context.locale),
    competency: textIn(doc, doc.competencyTitle, context.locale) || (lineOf(doc.competency) ?? ''),
  }));
  return accepted({ items, next });
};

/** Lists the published programs. An instrument that is no longer published is left out of the battery. */
export const listPrograms: Operation<'content.listPrograms'> = async ({ query }, context) => {
  const { docs, next } = await contentPage('programs', query, context);
  const { publishedKeyOf } = await targetsOf('programs', docs, context);
  const items = docs.map((doc) => {
    const { min, max } = groupOf(doc.focusAreas);
    return {
      key: keyIn(doc),
      title: textIn(doc, doc.title, context.locale),
      description: textIn(doc, doc.description, context.locale),
      battery: rowsOf(doc.battery).flatMap((row) => {
        const lens = lenses.find((one) => one === row.lens);
        const instrument = publishedKeyOf('instruments', row.instrument);
        return lens && instrument !== undefined ? [{ lens, instrument }] : [];
      }),
      sessions: numberOf(doc.sessions) ?? 0,
      focusAreas: { min: numberOf(min) ?? 0, max: numberOf(max) ?? 0 },
    };
  });
  return accepted({ items, next });
};

/** Lists where other help is found. */
export const listReferralResources: Operation<'content.listReferralResources'> = async (
  { query },
  context,
) => {
  const { docs, next } = await contentPage('referralResources', query, context);
  const items = docs.map((doc) => ({
    key: keyIn(doc),
    title: textIn(doc, doc.title, context.locale),
    description: textIn(doc, doc.description, context.locale),
    level: referralLevelSchema.parse(doc.level),
    country: doc.country === 'any' ? null : (lineOf(doc.country) ?? null),
    phone: lineOf(doc.phone) ?? null,
    hours: textIn(doc, doc.hours, context.locale) || null,
    url: lineOf(doc.url) ?? null,
  }));
  return accepted({ items, next });
};
