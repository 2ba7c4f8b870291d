import { inject } from 'vitest';
import type { Planted } from './plantPractice.ts';

/** The screens of the portal, by who opens them. */
export function portalScreens(
  ids: Planted,
): Readonly<Record<'nobody' | 'leader' | 'coach' | 'sponsor', string[]>> {
  const within = (path = '') => `/engagements/${ids.engagement}${path}`;
  const proposed = (path = '') => `/engagements/${ids.proposed}${path}`;
  return {
    nobody: ['/', '/sign-in', '/forgot-password', '/reset-password/nothing', `/feedback/${ids.token}`],
    leader: [
      ...['/home', '/privacy', within(), within('/coach'), within('/sharing'), within('/assessments')],
      ...[
        within(`/assessments/${ids.open}`),
        within(`/assessments/${ids.result}/result`),
        within('/feedback'),
      ],
      ...[within(`/feedback/${ids.round}`), within('/focus'), within('/focus/choose'), within('/change')],
      ...[within('/sessions'), within('/sessions/book'), within(`/sessions/${ids.session}`)],
      ...[within(`/sessions/${ids.over}`), within('/actions'), within('/referrals'), within('/agreement')],
      ...[
        proposed(),
        proposed('/agreement'),
        proposed('/acceptance'),
        proposed('/consent'),
        proposed('/coach'),
      ],
    ],
    coach: [
      ...['/home', '/inquiries', '/availability', within(), within('/fit-screen'), within('/referrals')],
      ...[within('/feedback'), within(`/feedback/${ids.round}`), within('/focus'), within('/sessions')],
      ...[within(`/sessions/${ids.session}`), within(`/sessions/${ids.over}`), within('/actions')],
      ...[within('/assessments'), within('/agreement'), proposed('/agreement'), within('/change')],
    ],
    sponsor: ['/home', `/sponsored/${ids.engagement}`, `/sponsored/${ids.engagement}/agreement`],
  };
}

/** The addresses below which something of the database is shown, which no list above could know. */
export const followed = /^\/series\/[^/]+(\/[^/]+)?$/;

/** Returns whole addresses. */
export const inPortal = (paths: readonly string[]) => paths.map((path) => `${inject('portalUrl')}${path}`);
export const inCms = (paths: readonly string[]) => paths.map((path) => `${inject('cmsUrl')}${path}`);
