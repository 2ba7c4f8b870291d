import * as z from 'zod';
import {
  emailSchema,
  idSchema,
  instantSchema,
  keySchema,
  lineSchema,
  localeSchema,
  pageOf,
  pageQuerySchema,
  textSchema,
} from '../primitives.ts';
import { defineRoute } from '../route.ts';
import { engagementSchema } from './engagements.ts';

/** A question or request that came through the public contact form. */
export const inquirySchema = z
  .object({
    id: idSchema,
    name: z.string(),
    email: z.string(),
    askedBy: z.enum(['leader', 'sponsor']),
    message: z.string(),
    locale: z.string(),
    state: z.enum(['open', 'accepted', 'declined']),
    engagementId: idSchema.nullable(),
    receivedAt: instantSchema,
  })
  .meta({ id: 'Inquiry', description: 'A request that came through the public contact form.' });

export const inquiryRoutes = {
  'inquiries.listOrganizations': defineRoute({
    method: 'GET',
    path: '/inquiries/organizations',
    summary: 'Lists the organizations that take inquiries; without one in the form the first takes it.',
    entry: 'public',
    answer: z
      .object({ items: z.array(z.object({ id: idSchema, title: z.string() })) })
      .meta({ id: 'InquiryOrganizations' }),
    status: 200,
    errors: [],
  }),
  'inquiries.submit': defineRoute({
    method: 'POST',
    path: '/inquiries',
    summary: 'Sends the contact form; anyone may.',
    entry: 'public',
    body: z.object({
      organization: idSchema
        .optional()
        .describe(
          'Whose coaches read it; default that of the signed-in person, else the first that takes inquiries.',
        ),
      name: lineSchema,
      email: emailSchema,
      askedBy: z.enum(['leader', 'sponsor']).default('leader'),
      message: textSchema,
      locale: localeSchema.optional().describe('Of the answer to them; default the language of the request.'),
    }),
    answer: z.object({ id: idSchema, receivedAt: instantSchema }).meta({ id: 'InquiryReceipt' }),
    status: 201,
    errors: [],
  }),
  'inquiries.list': defineRoute({
    method: 'GET',
    path: '/inquiries',
    summary: 'Lists the inquiries that wait for an answer, newest first; coaches only.',
    entry: 'signedIn',
    query: pageQuerySchema,
    answer: pageOf(inquirySchema),
    status: 200,
    errors: [],
  }),
  'inquiries.accept': defineRoute({
    method: 'POST',
    path: '/inquiries/{inquiryId}/accept',
    summary: 'Opens an engagement for the leader who asked; the accepting coach holds the intake.',
    entry: 'signedIn',
    params: z.object({ inquiryId: idSchema }),
    body: z.object({
      program: keySchema,
      leaderEmail: emailSchema.optional().describe('The leader, when someone else asked for them.'),
      sponsorEmail: emailSchema.optional(),
    }),
    answer: engagementSchema,
    status: 201,
    errors: ['person_unknown', 'role_missing', 'part_taken'],
  }),
} as const;
