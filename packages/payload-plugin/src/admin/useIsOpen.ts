'use client';
import { useFormFields } from '@payloadcms/ui';

/**
 * Returns whether every row around a field is open.
 *
 * Payload draws the fields of closed rows too. With sixty items that means sixty lists to choose from and sixty
 * requests for their labels, so the fields that cost most wait until somebody opens their row.
 */
export function useIsOpen(path: string): boolean {
  return useFormFields(([fields]) => {
    const steps = path.split('.');
    return steps.every((step, depth) => {
      const rows = fields[steps.slice(0, depth).join('.')]?.rows;
      return rows?.[Number(step)]?.collapsed !== true;
    });
  });
}
