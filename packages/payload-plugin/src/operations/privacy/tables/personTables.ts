import type { Exported } from './rowsIn.ts';
import { type Table, table } from './Table.ts';

/** Returns the tables of what belongs to the person and to no engagement. */
export function personTables(exported: Exported): Table[] {
  const { account, people, instruments, inquiries, coach, accessLog, erasures } = exported;
  const { weekly = [], overrides = [] } = coach?.availability ?? {};
  return [
    table(
      'account',
      ['id', 'name', 'email', 'roles', 'organization', 'zone', 'locale'],
      [{ ...account, roles: account.roles.join(' ') }],
    ),
    table('people', ['id', 'name'], people),
    table('instruments', ['id', 'key', 'version', 'hash', 'title'], instruments),
    table('inquiries', ['id', 'name', 'email', 'askedBy', 'message', 'locale', 'receivedAt'], inquiries),
    table(
      'coach',
      ['about', 'languages', 'takesNew', 'zone', 'bufferMinutes', 'minimumNoticeMinutes', 'horizonDays'],
      coach ? [{ ...coach, ...coach.availability, languages: coach.languages.join(' ') }] : [],
    ),
    table(
      'availability',
      ['weekday', 'date', 'start', 'end'],
      [
        ...weekly,
        // A date without a window is a day off.
        ...overrides.flatMap(({ date, windows }) =>
          windows.length === 0 ? [{ date }] : windows.map((window) => ({ date, ...window })),
        ),
      ],
    ),
    table('accessLog', ['at', 'by', 'action', 'what'], accessLog),
    table(
      'erasures',
      ['id', 'kind', 'record', 'rule', 'askedBy', 'erasedAt', 'erased', 'kept', 'keys', 'oldBackups', 'hash'],
      erasures,
    ),
  ];
}
