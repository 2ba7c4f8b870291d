'use client';
import { RelationshipField } from '@payloadcms/ui';
import type { RelationshipFieldClientComponent } from '../host/types.ts';
import { useIsOpen } from './useIsOpen.ts';

/** Chooses a behavior, once the row is open. */
export const BehaviorSelect: RelationshipFieldClientComponent = (props) =>
  useIsOpen(props.path) ? <RelationshipField {...props} /> : null;
