import type { Engagement } from '@coaching/sdk';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { words } from '../language/words.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Section.tsx';
import { AgreementProposal } from './AgreementProposal.tsx';
import { useAgreementDraft } from './engagementQueries.ts';

/** Where the coach makes the next version of the agreement: from the one in force, or from the program. */
export function ProposeAgreement({ engagement }: { readonly engagement: Engagement }) {
  const [opened, setOpened] = useState(engagement.agreement === null);
  const [template, setTemplate] = useState<string>();
  const draft = useAgreementDraft(engagement.id, template, { enabled: opened });
  if (!opened) {
    return (
      <Button variant="default" onClick={() => setOpened(true)} style={{ alignSelf: 'flex-start' }}>
        {words.engagements.proposeAgain}
      </Button>
    );
  }
  return (
    <Section
      title={engagement.agreement ? words.engagements.proposeAgain : words.engagements.proposeTitle}
      help={
        engagement.agreement?.complete ? words.engagements.proposeAgainHelp : words.engagements.proposeHelp
      }
    >
      <Loaded query={draft}>
        {(start) => (
          <AgreementProposal
            key={start.template}
            engagement={engagement}
            draft={start}
            onTemplate={setTemplate}
            onProposed={() => setOpened(false)}
          />
        )}
      </Loaded>
    </Section>
  );
}
