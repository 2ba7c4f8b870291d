import * as z from 'zod';

/**
 * Schema of the fit screen: a coach's own judgment, after a talk, on whether coaching is right for this leader now.
 *
 * A person fills it in; nothing classifies a leader.
 */
export const fitScreenSchema = z.object({
  doesWellInRole: z.boolean().describe('The leader does well and wants to do a little better.'),
  choosesFreely: z.boolean().describe('The leader wants this, and nobody makes them.'),
  setsOwnAgenda: z.boolean().describe('The leader will set the agenda.'),
  remedial: z.boolean().describe('Somebody asked for a fault to be mended.'),
  otherHelpFitsBetter: z
    .boolean()
    .describe('Training, mentoring, medical or other help would serve better now.'),
  remark: z.string().trim().max(2000).optional(),
});

/** A coach's judgment on whether coaching is right for this leader now. */
export type FitScreen = z.output<typeof fitScreenSchema>;

/** What a fit screen can suggest. */
export const fitVerdicts = ['proceed', 'askConsent', 'notNow'] as const;

/** What a fit screen suggests: go on, ask the leader's consent first, or do not start. */
export type FitVerdict = (typeof fitVerdicts)[number];

/**
 * Returns what the fit screen suggests: go on, ask the leader's consent first, or do not start.
 *
 * @example
 * fitVerdict({ doesWellInRole: true, choosesFreely: true, setsOwnAgenda: true, remedial: true, otherHelpFitsBetter: false })
 * //=> 'askConsent'
 */
export function fitVerdict(screen: FitScreen): FitVerdict {
  if (screen.otherHelpFitsBetter || !screen.choosesFreely) return 'notNow';
  return screen.remedial ? 'askConsent' : 'proceed';
}
