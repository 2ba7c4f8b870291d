import { words } from '../language/words.ts';
import { DecisionPage } from './DecisionPage.tsx';
import { useEngagementView } from './EngagementContext.ts';
import { useAcceptPart } from './engagementQueries.ts';

/** Where a leader decides whether they want the coaching that a coach has opened for them. */
export function AcceptancePage() {
  const { engagement } = useEngagementView();
  const acceptance = useAcceptPart(engagement.id);
  const coach = engagement.coach?.name ?? words.engagements.noCoach;
  return (
    <DecisionPage
      missing="leader_not_accepted"
      title={words.engagements.acceptanceTitle}
      lead={words.engagements.acceptanceLead({ coach })}
      texts={[
        words.engagements.acceptanceText({ coach }),
        ...(engagement.sponsor
          ? [words.engagements.acceptanceSponsor({ sponsor: engagement.sponsor.name })]
          : []),
      ]}
      accept={{ ...acceptance, mutate: () => acceptance.mutate(), label: words.engagements.accept }}
      declineLabel={words.engagements.decline}
      thanks={words.engagements.acceptanceThanks}
      done={words.engagements.acceptanceDone}
    />
  );
}
