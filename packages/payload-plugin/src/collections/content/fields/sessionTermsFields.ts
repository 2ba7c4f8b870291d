import { defaultSessionTerms } from '@coaching/core/content';
import type { Field } from '../../../host/types.ts';
import { amount, flag, row, words } from './fields.ts';

/** Returns the fields that say what canceling, moving and missing a session costs. */
export function sessionTermsFields(): Field[] {
  return [
    row(
      amount({
        name: 'freeCancelMinutes',
        half: true,
        initial: defaultSessionTerms.freeCancelMinutes,
        label: words(
          'Free cancellation, in minutes before the start',
          'Kostenlos absagen, Minuten vor Beginn',
        ),
        help: words(
          '1440 is one day. Canceling exactly at the limit still counts as in time.',
          '1440 ist ein Tag. Genau zur Frist gilt noch als rechtzeitig.',
        ),
      }),
      amount({
        name: 'freeRescheduleMinutes',
        half: true,
        initial: defaultSessionTerms.freeRescheduleMinutes,
        label: words(
          'Free rescheduling, in minutes before the start',
          'Kostenlos verschieben, Minuten vor Beginn',
        ),
        help: words(
          'The same for moving a session. 720 is half a day.',
          'Dasselbe für das Verschieben. 720 ist ein halber Tag.',
        ),
      }),
    ),
    amount({
      name: 'approvalMinutes',
      initial: 0,
      label: words('Time to confirm a booking, in minutes', 'Zeit zum Bestätigen einer Buchung in Minuten'),
      help: words(
        '0 means that every booking holds at once. Otherwise the coach confirms what the leader books; what is not confirmed in time lapses. 1440 is one day.',
        '0 heißt, dass jede Buchung sofort gilt. Sonst bestätigt der Coach, was die Führungskraft bucht; was nicht rechtzeitig bestätigt wird, verfällt. 1440 ist ein Tag.',
      ),
    }),
    amount({
      name: 'graceMinutes',
      initial: defaultSessionTerms.graceMinutes,
      label: words('Waiting time, in minutes', 'Wartezeit in Minuten'),
      help: words(
        'How long the others wait after the start before somebody counts as not having come.',
        'Wie lange die anderen nach Beginn warten, bevor jemand als nicht erschienen gilt.',
      ),
    }),
    flag({
      name: 'lateCancelConsumes',
      initial: defaultSessionTerms.lateCancelConsumes,
      label: words('A late cancellation uses up a session', 'Eine späte Absage verbraucht eine Sitzung'),
      help: words(
        'Holds for the leader. A cancellation by the coach never uses one up.',
        'Gilt für die Führungskraft. Eine Absage durch den Coach verbraucht nie eine Sitzung.',
      ),
    }),
    flag({
      name: 'leaderNoShowConsumes',
      initial: defaultSessionTerms.leaderNoShowConsumes,
      label: words('Not coming uses up a session', 'Nichterscheinen verbraucht eine Sitzung'),
      help: words(
        'Holds for the leader. When the coach does not come, nothing is used up.',
        'Gilt für die Führungskraft. Erscheint der Coach nicht, wird nichts verbraucht.',
      ),
    }),
  ];
}
