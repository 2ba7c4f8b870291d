import { Stack, type StackProps } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';

type FormProps = StackProps & {
  readonly onSubmit: (event: FormEvent) => void;
  readonly children: ReactNode;
};

/** A form that checks its fields itself and says what is missing in the words of the portal. */
export function Form({ onSubmit, children, ...props }: FormProps) {
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack {...props}>{children}</Stack>
    </form>
  );
}
