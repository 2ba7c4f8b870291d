import type { Agreement, AgreementParty } from '@coaching/sdk';
import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { useSignAgreement } from './engagementQueries.ts';
import { messages } from './messages.ts';

type SignAgreementProps = { readonly agreement: Agreement; readonly party: AgreementParty };

/** Signs exactly the document that is on the screen: its fingerprint goes with the signature. */
export function SignAgreement({ agreement, party }: SignAgreementProps) {
  const [hasRead, setRead] = useState(false);
  const [asked, setAsked] = useState(false);
  const sign = useSignAgreement(agreement.engagementId, agreement.version);
  const mustSign =
    agreement.parameters.parties.includes(party) &&
    !agreement.signatures.some((signature) => signature.party === party);

  if (agreement.complete) return <Text mt="md">{messages.signComplete}</Text>;
  if (!mustSign) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!hasRead) return;
    sign.mutate(agreement.documentHash, {
      onSuccess: () => notifications.show({ message: messages.signDone }),
    });
  };
  return (
    <Stack component="form" onSubmit={submit} mt="lg" align="flex-start">
      <Checkbox
        label={messages.signRead}
        checked={hasRead}
        onChange={(event) => setRead(event.currentTarget.checked)}
        error={asked && !hasRead ? messages.signFirst : undefined}
      />
      <ErrorNotice error={sign.error} />
      <Button type="submit" loading={sign.isPending}>
        {messages.signAs(messages.party[party])}
      </Button>
    </Stack>
  );
}
