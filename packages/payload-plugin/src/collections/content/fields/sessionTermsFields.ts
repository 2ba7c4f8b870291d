import { defaultSessionTerms } from '@coaching/core/content';
import type { Field } from '../../../host/types.ts';
import { named } from '../../../words/inAllLanguages.ts';
import { amount, flag, row } from './fields.ts';

/** Returns the fields that say what canceling, moving and missing a session costs. */
export function sessionTermsFields(): Field[] {
  return [
    row(
      amount({
        name: 'freeCancelMinutes',
        half: true,
        initial: defaultSessionTerms.freeCancelMinutes,
        ...named((words) => words.fields.freeCancelMinutes),
      }),
      amount({
        name: 'freeRescheduleMinutes',
        half: true,
        initial: defaultSessionTerms.freeRescheduleMinutes,
        ...named((words) => words.fields.freeRescheduleMinutes),
      }),
    ),
    amount({
      name: 'approvalMinutes',
      initial: 0,
      ...named((words) => words.fields.approvalMinutes),
    }),
    amount({
      name: 'graceMinutes',
      initial: defaultSessionTerms.graceMinutes,
      ...named((words) => words.fields.graceMinutes),
    }),
    flag({
      name: 'lateCancelConsumes',
      initial: defaultSessionTerms.lateCancelConsumes,
      ...named((words) => words.fields.lateCancelConsumes),
    }),
    flag({
      name: 'leaderNoShowConsumes',
      initial: defaultSessionTerms.leaderNoShowConsumes,
      ...named((words) => words.fields.leaderNoShowConsumes),
    }),
  ];
}
