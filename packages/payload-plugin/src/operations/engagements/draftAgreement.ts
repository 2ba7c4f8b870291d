import { accepted, localize } from '@coaching/core';
import { agreementClauses, agreementTemplateSchema } from '@coaching/core/content';
import { agreementTemplates } from '../../collections/content/agreementTemplates.ts';
import { findPublished, valuesOf } from '../content/published.ts';
import { findEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { proposalFor } from './proposal.ts';

/** Returns what the coach's next proposal starts from, and how its clauses would read. */
export const draftAgreement: Operation<'engagements.draftAgreement'> = async ({ params, query }, context) => {
  const permitted = await findEngagement(
    params.engagementId,
    { action: 'create', collection: 'agreements' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  const key = query.template ?? engagement.agreementTemplate;
  const proposal = await proposalFor(engagement, key, context);
  if (!proposal.ok) return proposal;
  const { template, parameters } = proposal.value;
  const locale = context.locale;
  const published = await findPublished('agreementTemplates', {}, context, engagement);
  const templates = valuesOf(agreementTemplateSchema, agreementTemplates, published, context).map((one) => ({
    key: one.key,
    title: localize(one.title, locale),
  }));
  return accepted({
    template: template.key,
    templates,
    parameters,
    clauses: agreementClauses(template, parameters).map(({ key: clause, title, text }) => ({
      key: clause,
      title: localize(title, locale),
      text: localize(text, locale),
    })),
  });
};
