import type { GroupOperations } from '../shared/Operation.ts';
import { getAvailability } from './getAvailability.ts';
import { listOpenSlots } from './listOpenSlots.ts';
import { setAvailability } from './setAvailability.ts';

export const availabilityOperations: GroupOperations<'availability'> = {
  'availability.get': getAvailability,
  'availability.set': setAvailability,
  'availability.openSlots': listOpenSlots,
};
