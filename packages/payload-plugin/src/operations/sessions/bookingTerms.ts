import { type AgreementParameters, agreementPartySchema } from '@coaching/core/content';
import {
  consumption,
  sessionKindSchema,
  sessionPolicySchema,
  sessionStateSchema,
} from '@coaching/core/session';
import * as z from 'zod';
import { storedParametersSchema } from '../../collections/practice/agreements.ts';
import { sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import { inForce } from '../engagements/agreementView.ts';
import type { OperationContext } from '../shared/OperationContext.ts';

/** What is agreed in an engagement, and how much of it is left. */
export type BookingTerms = {
  /** Of the newest version that every party has signed, or null. */
  readonly parameters: AgreementParameters | null;
  /** Sessions that can still be booked; null where nothing is agreed. */
  readonly left: number | null;
};

const termsSchema = z.object({
  /** Newest first. */
  agreements: z.array(
    z.object({
      version: z.number(),
      parameters: storedParametersSchema,
      signatures: z.array(z.object({ party: agreementPartySchema })),
    }),
  ),
  counted: z.array(
    z.object({
      kind: sessionKindSchema,
      state: sessionStateSchema,
      policy: sessionPolicySchema,
      consumed: z.boolean(),
    }),
  ),
});

/** Returns the columns that say what is agreed in an engagement, and what of it is used. */
export function termsColumns(engagementId: string, { req }: Pick<OperationContext, 'req'>) {
  return sql`
    (select coalesce(json_agg(json_build_object(
              'version', version, 'parameters', parameters, 'signatures', signatures) order by version desc), '[]')
       from ${tableOf(req, 'agreements')} where engagement_id = ${engagementId}) as agreements,
    (select coalesce(json_agg(json_build_object(
              'kind', kind, 'state', state, 'policy', policy, 'consumed', consumed)), '[]')
       from ${tableOf(req, 'sessions')}
      where engagement_id = ${engagementId} and (consumed or state in ('held', 'confirmed'))) as counted`;
}

/** Returns the terms in a row with `termsColumns`. */
export function parseTerms(row: unknown): BookingTerms {
  const { agreements, counted } = termsSchema.parse(row);
  const signed = inForce(agreements);
  if (!signed) return { parameters: null, left: null };
  const { parameters } = signed;
  return { parameters, left: consumption(counted, parameters.sessions).left };
}
