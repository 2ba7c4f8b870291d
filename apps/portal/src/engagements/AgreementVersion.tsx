import type { Agreement, AgreementParty } from '@coaching/sdk';
import { Box, Code, Stack, Text, Title } from '@mantine/core';
import { formatDayTime } from '../format/formatInstant.ts';
import { words } from '../language/words.ts';
import { Loaded } from '../ui/Loaded.tsx';
import layout from '../ui/layout.module.css';
import { Section } from '../ui/Section.tsx';
import { AgreementClauses } from './AgreementClauses.tsx';
import classes from './AgreementVersion.module.css';
import { agreementTerms } from './agreementTerms.ts';
import { useAgreement } from './engagementQueries.ts';
import { SignAgreement } from './SignAgreement.tsx';

type AgreementVersionProps = {
  readonly engagementId: string;
  readonly version: number;
  readonly party: AgreementParty;
};

/** One version of the agreement: clauses, terms in plain words, signatures, and the place to sign. */
export function AgreementVersion({ engagementId, version, party }: AgreementVersionProps) {
  const query = useAgreement(engagementId, version);
  return (
    <Loaded query={query}>
      {(agreement) => (
        <div className={layout.columns}>
          <Section title={words.engagements.clauses}>
            <Title order={3} mb="md">
              {agreement.title}
            </Title>
            <AgreementClauses clauses={agreement.clauses} />
          </Section>
          <Stack gap="xl">
            <Section title={words.engagements.termsTitle}>
              <dl className={classes.terms}>
                {agreementTerms(agreement.parameters).map(({ name, text }) => (
                  <Box key={name}>
                    <dt>{name}</dt>
                    <dd>{text}</dd>
                  </Box>
                ))}
              </dl>
            </Section>
            <Section title={words.engagements.signatures}>
              <Signatures agreement={agreement} />
              <SignAgreement agreement={agreement} party={party} />
              <Text size="sm" fw={600} mt="lg">
                {words.engagements.hashTitle}
              </Text>
              <Text size="sm" c="dimmed">
                {words.engagements.hashHelp}
              </Text>
              <Code className={classes.hash}>{agreement.documentHash}</Code>
            </Section>
          </Stack>
        </div>
      )}
    </Loaded>
  );
}

function Signatures({ agreement }: { readonly agreement: Agreement }) {
  return (
    <dl className={classes.terms}>
      {agreement.parameters.parties.map((party) => {
        const signature = agreement.signatures.find((one) => one.party === party);
        return (
          <Box key={party}>
            <dt>{words.engagements.party[party]}</dt>
            <dd>
              {signature
                ? words.engagements.signedOn({ when: formatDayTime(signature.at) })
                : words.engagements.notSigned}
            </dd>
          </Box>
        );
      })}
    </dl>
  );
}
