import { slotConstraints } from './constraints.ts';

const exclusionViolation = '23P01';

/** Returns whether the database refused a session because one of its two people already has one then. */
export function isSlotConflict(error: unknown): boolean {
  // Drivers and mappers wrap what PostgreSQL says, one in another.
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if (!('code' in cause && cause.code === exclusionViolation && 'constraint' in cause)) continue;
    return slotConstraints.some(({ name }) => name === cause.constraint);
  }
  return false;
}
