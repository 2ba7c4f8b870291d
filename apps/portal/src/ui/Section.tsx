import { Box, Group, Paper, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

type SectionProps = {
  readonly title: string;
  readonly help?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
  readonly order?: 2 | 3;
  /** `article` for one of many alike, which are no landmarks. @default 'section' */
  readonly component?: 'section' | 'article';
};

/** A titled part of a screen that a screen reader can jump to. */
export function Section({ title, help, actions, children, order = 2, component = 'section' }: SectionProps) {
  const id = useId();
  return (
    <Paper component={component} aria-labelledby={id}>
      <Group justify="space-between" align="baseline" mb={help ? 4 : children ? 'md' : 0} gap="sm">
        <Title order={order} id={id}>
          {title}
        </Title>
        {actions}
      </Group>
      {help ? (
        <Text c="dimmed" mb="md" component="div" maw={680}>
          {help}
        </Text>
      ) : null}
      {children ? <Box>{children}</Box> : null}
    </Paper>
  );
}
