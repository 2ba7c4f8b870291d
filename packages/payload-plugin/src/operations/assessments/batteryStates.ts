import type { Lens } from '@coaching/core/content';
import type { EngagementFacts } from '@coaching/core/engagement';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { feedbackReleased } from '../feedback/feedbackReleased.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { assessmentsIn, newestOf } from './assessmentsIn.ts';

type LensState = EngagementFacts['battery'][number];

/**
 * Returns how far each lens of the battery is, in the battery's order.
 *
 * A lens is scored once all its required instruments are. A lens without a required one is listed only where it has a result:
 * nobody has to wait for it. The perception lens counts as scored once the leader's own part is there, or the report is
 * released; that others have answered is a guard of its own.
 */
export async function batteryStates(
  engagement: EngagementRecord,
  context: OperationContext,
): Promise<EngagementFacts['battery']> {
  const records = await assessmentsIn(engagement, context);
  const lenses: readonly Lens[] = [...new Set(engagement.battery.map(({ lens }) => lens))];
  const released = lenses.includes('perception') && (await feedbackReleased(engagement, context));
  return lenses.flatMap((lens): LensState[] => {
    const entries = engagement.battery.filter((entry) => entry.lens === lens);
    const required = entries.filter((entry) => entry.required);
    const isSubmitted = ({ instrument }: { readonly instrument: string }) =>
      newestOf(records, instrument)?.state === 'submitted';
    const scored = required.length > 0 ? required.every(isSubmitted) : entries.some(isSubmitted);
    const waived = engagement.waivedLenses.includes(lens);
    // The leader's own part can be there for the sake of another lens: what was waived is what the others would say.
    const counts = lens === 'perception' ? released || (scored && !waived) : scored;
    if (counts) return [{ lens, state: 'scored' }];
    if (waived) return [{ lens, state: 'waived' }];
    return required.length > 0 ? [{ lens, state: 'open' }] : [];
  });
}
