/** What an invitation says. */
export type Invitation = {
  readonly leaderName: string;
  /** False for a manager, whose answers can be recognized. */
  readonly anonymous: boolean;
  readonly threshold: number;
  readonly link: string;
  readonly locale: string;
};

/** Returns the e-mail that asks one rater for feedback: who asks, what becomes of the answers, and the link. */
export function invitationMail(invitation: Invitation): { readonly subject: string; readonly text: string } {
  return invitation.locale.split('-')[0] === 'de' ? german(invitation) : english(invitation);
}

function english({ leaderName, anonymous, threshold, link }: Invitation) {
  const promise = anonymous
    ? `Your answers are anonymous. Nothing of a group is shown before ${threshold} people have answered, and never a single answer.`
    : 'Your answers are not anonymous: as the manager you can be recognized in the report.';
  return {
    subject: `${leaderName} asks for your feedback`,
    text: [
      `${leaderName} is working with a coach and would like to know how others see them at work.`,
      promise,
      `To answer, open this link. It is yours alone and takes one answer:\n${link}`,
      'If you would rather not answer, you need not do anything.',
    ].join('\n\n'),
  };
}

function german({ leaderName, anonymous, threshold, link }: Invitation) {
  const promise = anonymous
    ? `Ihre Antworten sind anonym. Aus einer Gruppe wird nichts gezeigt, bevor ${threshold} Personen geantwortet haben, und nie eine einzelne Antwort.`
    : 'Ihre Antworten sind nicht anonym: Als vorgesetzte Person sind Sie im Bericht zu erkennen.';
  return {
    subject: `${leaderName} bittet um Ihr Feedback`,
    text: [
      `${leaderName} arbeitet mit einem Coach und möchte wissen, wie andere die Zusammenarbeit erleben.`,
      promise,
      `Zum Antworten öffnen Sie diesen Link. Er gehört nur Ihnen und nimmt eine Antwort an:\n${link}`,
      'Wenn Sie nicht antworten möchten, brauchen Sie nichts zu tun.',
    ].join('\n\n'),
  };
}
