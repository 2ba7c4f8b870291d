import { Box, Group, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './ui.module.css';

type SectionProps = {
  readonly title: string;
  readonly help?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
  readonly order?: 2 | 3;
  /** `article` for one of many alike, which are no landmarks. @default 'section' */
  readonly component?: 'section' | 'article';
  /** The one thing of a screen lies on a sheet; all else lies flat on the paper. @default false */
  readonly raised?: boolean;
};

/** A titled part of a screen that a screen reader can jump to. */
export function Section({
  title,
  help,
  actions,
  children,
  order = 2,
  component = 'section',
  raised = false,
}: SectionProps) {
  const id = useId();
  return (
    <Box
      component={component}
      aria-labelledby={id}
      className={classes.section}
      data-raised={raised || undefined}
    >
      <Group
        justify="space-between"
        align="baseline"
        gap="var(--mantine-spacing-xs) var(--mantine-spacing-md)"
        className={classes.sectionHead ?? ''}
      >
        <Title order={order} id={id}>
          {title}
        </Title>
        {actions}
      </Group>
      {help ? (
        <Text c="dimmed" mb={children ? 'md' : 0} component="div" maw={680}>
          {help}
        </Text>
      ) : null}
      {children ? <Box>{children}</Box> : null}
    </Box>
  );
}
