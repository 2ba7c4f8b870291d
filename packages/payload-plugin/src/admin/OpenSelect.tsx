'use client';
import { SelectField } from '@payloadcms/ui';
import type { SelectFieldClientComponent } from '../host/types.ts';
import { useIsOpen } from './useIsOpen.ts';

/** A list to choose from that is drawn when the row around it is open. */
export const OpenSelect: SelectFieldClientComponent = (props) =>
  useIsOpen(props.path) ? <SelectField {...props} /> : null;
