import { createHash } from 'node:crypto';
import { accepted, canonicalJson, localize, refused } from '@coaching/core';
import { agreementClauses, clauseIssues, hasSponsorClause } from '@coaching/core/content';
import { isPossibleIn } from '@coaching/core/engagement';
import { agreements } from '../../collections/practice/agreements.ts';
import { lockEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { createRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { agreementView, findAgreementsOf } from './agreementView.ts';
import { proposalFor } from './proposal.ts';

/** Makes the next version of the agreement. It counts once all its parties have signed it; until then the one before does. */
export const proposeAgreement: Operation<'engagements.proposeAgreement'> = async (
  { params, body },
  context,
) => {
  const permitted = await lockEngagement(
    params.engagementId,
    { action: 'create', collection: 'agreements' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  if (!isPossibleIn(engagement.state, 'proposeAgreement')) return refused('transition_not_allowed');
  const proposal = await proposalFor(
    engagement,
    body.template ?? engagement.agreementTemplate,
    context,
    body.parameters,
  );
  if (!proposal.ok) return proposal;
  const { template, parameters } = proposal.value;
  const unsaid = clauseIssues(template);
  if (unsaid.length > 0) return refused('agreement_terms_missing', unsaid);
  const clauses = agreementClauses(template, parameters);
  if (parameters.parties.includes('sponsor') && !hasSponsorClause(clauses))
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
