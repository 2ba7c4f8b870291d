import type { ReactNode } from 'react';
import classes from './ui.module.css';

type Tone = 'plain' | 'accent' | 'gold' | 'alert';

/** A short word on the state of something, in a color that is readable in light and dark. */
export function Badge({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  );
}
