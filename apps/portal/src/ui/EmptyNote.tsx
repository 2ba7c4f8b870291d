import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ui.module.css';

/** Says why a list is empty, and what can be done about it. */
export function EmptyNote({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <Stack gap="xs" className={classes.empty}>
      <Text fw={600}>{title}</Text>
      {children}
    </Stack>
  );
}
