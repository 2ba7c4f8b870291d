import { createHash } from 'node:crypto';
import { accepted, canonicalJson, localize, refused } from '@coaching/core';
import { type AgreementParameters, agreementParametersSchema } from '@coaching/core/content';
import { isPossibleIn } from '@coaching/core/engagement';
import { agreements } from '../../collections/practice/agreements.ts';
import { findPublishedAgreementTemplate } from '../content/published.ts';
import { lockEngagement } from '../shared/lockEngagement.ts';
import type { Operation } from '../shared/Operation.ts';
import { createRecord } from '../shared/records.ts';
import { holderOf, touchIn } from '../shared/ties.ts';
import { agreementView, findAgreementsOf } from './agreementView.ts';

/** Makes the next version of the agreement. It counts once all its parties have signed it; until then the one before does. */
export const proposeAgreement: Operation<'engagements.proposeAgreement'> = async (
  { params, body },
  context,
) => {
  const permitted = await lockEngagement(params.engagementId, 'create', 'agreements', context);
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  if (!isPossibleIn(engagement.state, 'proposeAgreement')) return refused('transition_not_allowed');
  const template = await findPublishedAgreementTemplate(body.template, context);
  if (!template)
    return refused('not_found', [
      { path: ['template'], code: 'not_found', message: 'There is no published template with this key.' },
    ]);

  const hasSponsor = holderOf(engagement, 'sponsor') !== null;
  // Who signs follows from who takes part; a template cannot add or drop a party.
  const proposed = {
    ...template.parameters,
    ...body.parameters,
    parties: hasSponsor ? ['leader', 'coach', 'sponsor'] : ['leader', 'coach'],
    sponsorSees: hasSponsor ? (body.parameters?.sponsorSees ?? template.parameters.sponsorSees) : [],
  } satisfies Record<keyof AgreementParameters, unknown>;
  const parameters = agreementParametersSchema.parse(proposed);
  const clauses = template.body.filter(({ audience }) => hasSponsor || audience !== 'sponsor');
  if (hasSponsor && !clauses.some(({ audience }) => audience === 'sponsor'))
    return refused('sponsor_clause_missing');

  const { newest } = await findAgreementsOf(engagement, context);
  const version = (newest?.version ?? 0) + 1;
  const { locale = context.locale } = body;
  const title = localize(template.title, locale);
  const document = { engagement: engagement.id, version, title, clauses, parameters, locale };
  const agreement = await createRecord(
    agreements,
    {
      ...document,
      organization: engagement.organization,
      documentHash: createHash('sha256').update(canonicalJson(document)).digest('hex'),
      signatures: [],
    },
    context,
  );
  touchIn(engagement, { collection: 'agreements', id: agreement.id }, context);
  return accepted(agreementView(agreement, engagement, context));
};
