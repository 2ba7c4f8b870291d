import { accepted } from '@coaching/core';
import {
  batteryEntrySchema,
  behaviorSchema,
  programSchema,
  referralResourceSchema,
  toolSchema,
} from '@coaching/core/content';
import * as z from 'zod';
import { behaviors } from '../../collections/content/behaviors.ts';
import { programs } from '../../collections/content/programs.ts';
import { referralResources } from '../../collections/content/referralResources.ts';
import { tools } from '../../collections/content/tools.ts';
import type { Operation } from '../shared/Operation.ts';
import { contentPage } from './contentPage.ts';
import { targetsOf, valuesOf } from './published.ts';
import { textsIn } from './texts.ts';

/** Lists the published tools. */
export const listTools: Operation<'content.listTools'> = async ({ query }, context) => {
  const { docs, next } = await contentPage('tools', query, context);
  const items = valuesOf(toolSchema, tools, docs, context).map((tool) => {
    const text = textsIn(tool, context.locale);
    const { key, title, summary, purpose, steps, durationMinutes, license, source } = tool;
    return {
      key,
      title: text(title),
      summary: text(summary),
      whenToUse: text(purpose),
      steps: steps.map(text),
      durationMinutes,
      license,
      source,
    };
  });
  return accepted({ items, next });
};

/** Lists the published behaviors; the competency is named as readers know it. */
export const listBehaviors: Operation<'content.listBehaviors'> = async ({ query }, context) => {
  const { docs, next } = await contentPage('behaviors', query, context);
  const items = valuesOf(behaviorSchema, behaviors, docs, context).map((behavior) => {
    const text = textsIn(behavior, context.locale);
    const { key, title, description, competency, competencyTitle } = behavior;
    return {
      key,
      title: text(title),
      description: text(description),
      competency: text(competencyTitle) || competency,
    };
  });
  return accepted({ items, next });
};

/** What the list shows of a program: no more has to be there still. */
const listedProgramSchema = z.object({
  ...programSchema.pick({
    key: true,
    title: true,
    language: true,
    description: true,
    sessions: true,
    focusAreas: true,
  }).shape,
  battery: z.array(batteryEntrySchema.partial({ instrument: true })),
});

/** Lists the published programs. An instrument that is no longer published is left out of the battery. */
export const listPrograms: Operation<'content.listPrograms'> = async ({ query }, context) => {
  const { docs, next } = await contentPage('programs', query, context);
  const { published } = await targetsOf(programs, docs, context);
  const items = valuesOf(listedProgramSchema, programs, docs, context, published).map((program) => {
    const text = textsIn(program, context.locale);
    const { key, title, description, battery, sessions, focusAreas } = program;
    return {
      key,
      title: text(title),
      description: text(description),
      battery: battery.flatMap(({ lens, instrument }) =>
        instrument === undefined ? [] : [{ lens, instrument }],
      ),
      sessions,
      focusAreas,
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
  const items = valuesOf(referralResourceSchema, referralResources, docs, context).map((resource) => {
    const text = textsIn(resource, context.locale);
    const { key, title, description, level, country, phone, hours, url } = resource;
    return {
      key,
      title: text(title),
      description: text(description),
      level,
      country: country === 'any' ? null : country,
      phone: phone ?? null,
      hours: text(hours) || null,
      url: url ?? null,
    };
  });
  return accepted({ items, next });
};
