import type { Engagement } from '@coaching/sdk';
import { createContext, use } from 'react';
import type { Party } from './nextSteps.ts';

/** The engagement that the screens below belong to, and who looks at it. */
export type EngagementView = { readonly engagement: Engagement; readonly party: Party };

export const EngagementContext = createContext<EngagementView | null>(null);

/** Returns the engagement of the screens below `EngagementLayout`, and who looks at it. */
export function useEngagementView(): EngagementView {
  const view = use(EngagementContext);
  if (!view) throw new Error('useEngagementView needs an EngagementLayout above it');
  return view;
}
