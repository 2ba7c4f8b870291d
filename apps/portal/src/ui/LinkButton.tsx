import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

type LinkButtonProps = ButtonProps & { readonly to: string; readonly children: ReactNode };

/** A link to another screen that looks like a button. */
export function LinkButton({ to, children, ...props }: LinkButtonProps) {
  return (
    <Button component={Link} to={to} {...props}>
      {children}
    </Button>
  );
}
