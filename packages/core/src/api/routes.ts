import { accountRoutes } from './groups/account.ts';
import { actionRoutes } from './groups/actions.ts';
import { assessmentRoutes } from './groups/assessments.ts';
import { availabilityRoutes } from './groups/availability.ts';
import { contentRoutes } from './groups/content.ts';
import { engagementRoutes } from './groups/engagements.ts';
import { feedbackRoutes } from './groups/feedback.ts';
import { focusRoutes } from './groups/focus.ts';
import { inquiryRoutes } from './groups/inquiries.ts';
import { privacyRoutes } from './groups/privacy.ts';
import { reportRoutes } from './groups/reports.ts';
import { sessionRoutes } from './groups/sessions.ts';
import type { Route } from './route.ts';

/** The groups of the API: the same nouns in every package. */
export const groups = [
  'account',
  'content',
  'inquiries',
  'engagements',
  'assessments',
  'feedback',
  'focus',
  'sessions',
  'availability',
  'actions',
  'reports',
  'privacy',
] as const;

/** One group of routes. */
export type Group = (typeof groups)[number];

/** The whole API as data: server, SDK, OpenAPI document and reference are made from this table. */
export const routes = {
  ...accountRoutes,
  ...contentRoutes,
  ...inquiryRoutes,
  ...engagementRoutes,
  ...assessmentRoutes,
  ...feedbackRoutes,
  ...focusRoutes,
  ...sessionRoutes,
  ...availabilityRoutes,
  ...actionRoutes,
  ...reportRoutes,
  ...privacyRoutes,
} as const satisfies Record<`${Group}.${string}`, Route>;

/** The name of a route, such as `sessions.book`. */
export type RouteName = keyof typeof routes;
