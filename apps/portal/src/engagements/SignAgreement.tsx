import type { Agreement, AgreementParty } from '@coaching/sdk';
import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { useSignAgreement } from './engagementQueries.ts';

type SignAgreementProps = { readonly agreement: Agreement; readonly party: AgreementParty };

/** Signs exactly the document that is on the screen: its fingerprint goes with the signature. */
export function SignAgreement({ agreement, party }: SignAgreementProps) {
  const [hasRead, setRead] = useState(false);
  const [asked, setAsked] = useState(false);
  const sign = useSignAgreement(agreement.engagementId, agreement.version);
  const mustSign =
    agreement.parameters.parties.includes(party) &&
    !agreement.signatures.some((signature) => signature.party === party);

  if (agreement.complete) return <Text mt="md">{words.engagements.signComplete}</Text>;
  if (!mustSign) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!hasRead) return;
    sign.mutate(agreement.documentHash, {
      onSuccess: () => notifications.show({ message: words.engagements.signDone }),
    });
  };
  return (
    <Stack component="form" onSubmit={submit} mt="lg" align="flex-start">
      <Checkbox
        label={words.engagements.signRead}
        checked={hasRead}
        onChange={(event) => setRead(event.currentTarget.checked)}
        error={asked && !hasRead ? words.engagements.signFirst : undefined}
      />
      <ErrorNotice error={sign.error} />
      <Button type="submit" loading={sign.isPending}>
        {words.engagements.signAs({ party })}
      </Button>
    </Stack>
  );
}
