import type { Agreement } from '@coaching/sdk';
import { formatMinutes } from '../format/formatInstant.ts';
import { words } from '../language/words.ts';

/** The word of a branch in a message. */
const yesOrNo = (is: boolean) => (is ? 'yes' : 'no');

/** Returns the parameters of an agreement in plain words: they are what the rules of the engagement follow. */
export function agreementTerms(
  parameters: Agreement['parameters'],
): readonly { name: string; text: string }[] {
  const { terms, party, sponsorViews } = words.engagements;
  const hasSponsor = parameters.parties.includes('sponsor');
  const seen = parameters.sponsorSees.map((view) => sponsorViews[view]).join('\n');
  return [
    { name: terms.sessions, text: terms.sessionsText({ count: parameters.sessions }) },
    {
      name: terms.term,
      text: parameters.termMonths === null ? terms.noTerm : terms.termText({ months: parameters.termMonths }),
    },
    {
      name: terms.booking,
      text:
        parameters.approvalMinutes === 0
          ? terms.bookingAtOnce
          : terms.bookingConfirmed({ time: formatMinutes(parameters.approvalMinutes) }),
    },
    {
      name: terms.cancel,
      text: terms.cancelText({
        time: formatMinutes(parameters.freeCancelMinutes),
        consumes: yesOrNo(parameters.lateCancelConsumes),
      }),
    },
    { name: terms.move, text: terms.moveText({ time: formatMinutes(parameters.freeRescheduleMinutes) }) },
    {
      name: terms.noShow,
      text: terms.noShowText({
        time: formatMinutes(parameters.graceMinutes),
        consumes: yesOrNo(parameters.leaderNoShowConsumes),
      }),
    },
    { name: terms.parties, text: parameters.parties.map((one) => party[one]).join(', ') },
    {
      name: terms.sponsorSees,
      text: hasSponsor ? (seen === '' ? terms.sponsorNothing : seen) : terms.noSponsor,
    },
    { name: terms.retention, text: terms.retentionText({ months: parameters.retentionMonths }) },
  ];
}
