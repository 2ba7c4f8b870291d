import { accepted, refused } from '@coaching/core';
import { agreementPartySchema } from '@coaching/core/content';
import { agreements } from '../../collections/practice/agreements.ts';
import { lockEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { updateRecord } from '../shared/records.ts';
import { partOf, touchIn } from '../shared/ties.ts';
import { agreementView, findAgreementsOf } from './agreementView.ts';

/** Keeps the signature of the caller's party under the newest version, if that is the one they have read. */
export const signAgreement: Operation<'engagements.signAgreement'> = async ({ params, body }, context) => {
  const permitted = await lockEngagement(
    params.engagementId,
    { action: 'update', collection: 'agreements', field: 'signatures' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  const { newest: agreement } = await findAgreementsOf(engagement, context);
  if (!agreement || params.version > agreement.version) return refused('not_found');
  if (params.version < agreement.version || body.documentHash !== agreement.documentHash)
    return refused('agreement_superseded');
  const party = agreementPartySchema.safeParse(partOf(engagement, context));
  const { person } = context.actor;
  if (!party.success || person === null || !agreement.parameters.parties.includes(party.data))
    return refused('forbidden');
  if (agreement.signatures.some((signature) => signature.party === party.data))
    return refused('already_signed');
  const signature = { party: party.data, person, at: context.now, documentHash: agreement.documentHash };
  const signed = await updateRecord(
    agreements,
    agreement,
    { signatures: [...agreement.signatures, signature] },
    context,
  );
  touchIn(engagement, { collection: 'agreements', id: signed.id }, context);
  return accepted(agreementView(signed, engagement, context));
};
