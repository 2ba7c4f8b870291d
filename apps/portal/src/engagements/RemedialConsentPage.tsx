import { words } from '../language/words.ts';
import { DecisionPage } from './DecisionPage.tsx';
import { useEngagementView } from './EngagementContext.ts';
import { useConsentToRemedial } from './engagementQueries.ts';

/** Where a leader decides whether to agree to a remedial request. */
export function RemedialConsentPage() {
  const { engagement } = useEngagementView();
  const consent = useConsentToRemedial(engagement.id);
  return (
    <DecisionPage
      missing="leader_consent_missing"
      title={words.engagements.consentTitle}
      lead={words.engagements.consentLead}
      texts={[words.engagements.consentText]}
      accept={{ ...consent, mutate: () => consent.mutate(), label: words.engagements.consent }}
      declineLabel={words.engagements.consentDecline}
      thanks={words.engagements.consentThanks}
      done={words.engagements.consentDone}
    />
  );
}
