import { defaultSessionTerms } from '@coaching/core/content';
import { group } from './nested.ts';
import type { Parts } from './Part.ts';
import { amount, flag, line } from './values.ts';

/** Where a text comes from, on what terms it may be used, and in which language it was written. */
export const provenanceParts: Parts = {
  source: line((words) => words.fields.source),
  language: line((words) => words.fields.language, { initial: 'en' }),
  license: group((words) => words.fields.license, {
    name: line((words) => words.fields.licenseName, { half: true }),
    spdx: line((words) => words.fields.licenseSpdx, { half: true }),
    attribution: line((words) => words.fields.licenseAttribution),
    url: line((words) => words.fields.licenseUrl),
  }),
};

/** What canceling, moving and missing a session costs. */
export const sessionTermsParts: Parts = {
  freeCancelMinutes: amount((words) => words.fields.freeCancelMinutes, {
    half: true,
    initial: defaultSessionTerms.freeCancelMinutes,
  }),
  freeRescheduleMinutes: amount((words) => words.fields.freeRescheduleMinutes, {
    half: true,
    initial: defaultSessionTerms.freeRescheduleMinutes,
  }),
  approvalMinutes: amount((words) => words.fields.approvalMinutes, { initial: 0 }),
  graceMinutes: amount((words) => words.fields.graceMinutes, { initial: defaultSessionTerms.graceMinutes }),
  lateCancelConsumes: flag(
    (words) => words.fields.lateCancelConsumes,
    defaultSessionTerms.lateCancelConsumes,
  ),
  leaderNoShowConsumes: flag(
    (words) => words.fields.leaderNoShowConsumes,
    defaultSessionTerms.leaderNoShowConsumes,
  ),
};
