import * as z from 'zod';
import { localizedSchema } from '../text/localized.ts';
import { provenanceFields } from './provenance.ts';
import { slugSchema } from './slug.ts';

/** Schema of how pressing a referral is. `urgent` shows the local emergency content first. */
export const referralLevelSchema = z.enum(['consider', 'recommend', 'urgent']);

/** Schema of a referral resource: help other than coaching, which a coach can point a leader to. */
export const referralResourceSchema = z.strictObject({
  key: slugSchema,
  title: localizedSchema,
  description: localizedSchema,
  level: referralLevelSchema,
  /** ISO 3166-1 alpha-2 code, `EU` for the whole Union, or `any` where it holds everywhere. */
  country: z.union([
    z.literal('any'),
    z.string().regex(/^[A-Z]{2}$/, 'Give a country code of two capital letters, or `any`.'),
  ]),
  /** As it is dialed in that country. */
  phone: z
    .string()
    .regex(/^\+?[0-9](?:[0-9 ]*[0-9])?$/, 'Write a phone number with digits and spaces.')
    .exactOptional(),
  url: z.url({ protocol: /^https$/ }).exactOptional(),
  /** When somebody answers. */
  hours: localizedSchema.exactOptional(),
  ...provenanceFields,
});

/** How pressing a referral is. */
export type ReferralLevel = z.infer<typeof referralLevelSchema>;

/** Help other than coaching, which a coach can point a leader to. */
export type ReferralResource = z.infer<typeof referralResourceSchema>;
