import { Anchor, Box, Group, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { words } from '../language/words.ts';
import { Icon } from './Icon.tsx';
import { PrintButton, type Printed, PrintedReport } from './PrintedReport.tsx';
import classes from './ui.module.css';

type PageHeaderProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** The screen above this one. */
  readonly back?: { readonly to: string; readonly label: string };
  /** For a report: offers to print it, and says on paper whose it is. */
  readonly printed?: Printed;
};

let arrivedAt: string | undefined;

/**
 * The heading of a screen. It names the document and takes the focus when the screen changes, so that a screen reader
 * says where one is and the keyboard goes on from there.
 */
export function PageHeader({ title, lead, actions, back, printed }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  // A screen that turns into another one, such as a form into its receipt, keeps its path.
  const place = `${pathname} ${title}`;
  useEffect(() => {
    // The browser itself announces the page on which a visit begins.
    if (arrivedAt !== undefined && arrivedAt !== place) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    arrivedAt = place;
  }, [place]);
  return (
    <Box mb="xl">
      <title>{`${title} · ${words.ui.brand}`}</title>
      {back ? (
        <Text mb="xs" size="sm" className={classes.screenOnly ?? ''}>
          <Anchor component={Link} to={back.to} underline="never" className={classes.back ?? ''}>
            <Icon name="back" />
            <span>{back.label}</span>
          </Anchor>
        </Text>
      ) : null}
      <Group justify="space-between" align="flex-end" gap="md">
        <Title order={1} ref={heading} tabIndex={-1}>
          {title}
        </Title>
        {actions}
        {printed ? <PrintButton /> : null}
      </Group>
      {printed ? <PrintedReport title={title} {...printed} /> : null}
      {lead ? (
        <Text className={classes.lead} mt="sm" component="div">
          {lead}
        </Text>
      ) : null}
    </Box>
  );
}
