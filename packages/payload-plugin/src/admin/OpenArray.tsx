'use client';
import { ArrayField } from '@payloadcms/ui';
import type { ArrayFieldClientComponent } from '../host/types.ts';
import { useIsOpen } from './useIsOpen.ts';

/** A list of rows that is drawn when the row around it is open. */
export const OpenArray: ArrayFieldClientComponent = (props) =>
  useIsOpen(props.path) ? <ArrayField {...props} /> : null;
