import type { GroupOperations } from '../shared/Operation.ts';
import { listOpenSlots } from './listOpenSlots.ts';
import { readAvailability } from './readAvailability.ts';
import { setAvailability } from './setAvailability.ts';

export const availabilityOperations: GroupOperations<'availability'> = {
  'availability.get': readAvailability,
  'availability.set': setAvailability,
  'availability.openSlots': listOpenSlots,
};
