import type { Agreement } from '@coaching/sdk';
import { messages } from './messages.ts';

/** Returns the parameters of an agreement in plain words: they are what the rules of the engagement follow. */
export function agreementTerms(
  parameters: Agreement['parameters'],
): readonly { name: string; text: string }[] {
  const { terms, party, sponsorViews } = messages;
  const hasSponsor = parameters.parties.includes('sponsor');
  const seen = parameters.sponsorSees.map((view) => sponsorViews[view]).join('\n');
  return [
    { name: terms.sessions, text: terms.sessionsText(parameters.sessions) },
    {
      name: terms.cancel,
      text: terms.cancelText(parameters.freeCancelMinutes, parameters.lateCancelConsumes),
    },
    { name: terms.move, text: terms.moveText(parameters.freeRescheduleMinutes) },
    { name: terms.noShow, text: terms.noShowText(parameters.graceMinutes, parameters.leaderNoShowConsumes) },
    { name: terms.parties, text: parameters.parties.map((one) => party[one]).join(', ') },
    {
      name: terms.sponsorSees,
      text: hasSponsor ? (seen === '' ? terms.sponsorNothing : seen) : terms.noSponsor,
    },
    { name: terms.retention, text: terms.retentionText(parameters.retentionMonths) },
  ];
}
