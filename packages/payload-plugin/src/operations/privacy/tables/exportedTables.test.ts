import { readFileSync } from 'node:fs';
import { exportFormat } from '@coaching/core/api';
import { expect, test } from 'vitest';
import { exportedTables } from './exportedTables.ts';

const at = '2026-03-02T08:00:00.000Z';
const empty: Parameters<typeof exportedTables>[0] = {
  format: exportFormat,
  exportedAt: at,
  locale: 'en',
  account: {
    id: 'p1',
    name: 'Demo leader',
    email: 'leader@example.com',
    roles: ['leader', 'coach'],
    organization: 'main',
    zone: null,
    locale: 'de',
  },
  people: [],
  instruments: [],
  inquiries: [],
  coach: null,
  engagements: [],
  accessLog: [],
  erasures: [],
};
const page = readFileSync(new URL('../../../../../../docs/export.md', import.meta.url), 'utf8');

test('the tables and their columns are those that the documentation names, whatever is in the export', () => {
  const described = [...page.matchAll(/^\| `(\w+)\.csv` \| ([^|]*) \|/gm)].map(([, name, columns = '']) => ({
    name,
    columns: [...columns.matchAll(/`(\w+)`/g)].map(([, column]) => column),
  }));
  expect(exportedTables(empty).map(({ name, columns }) => ({ name, columns }))).toEqual(described);
});

test('the documentation names the format', () => {
  expect(page).toContain(`\`${exportFormat}\``);
});

test('a coach’s days off and windows are lines of one table', () => {
  const window = { start: '09:00', end: '12:00' };
  const availability = {
    zone: 'UTC',
    weekly: [{ weekday: 1 as const, ...window }],
    overrides: [
      { date: '2026-03-03', windows: [window] },
      { date: '2026-03-04', windows: [] },
    ],
    bufferMinutes: 0,
    minimumNoticeMinutes: 0,
    horizonDays: 90,
  };
  const coach = { about: null, languages: ['en', 'de'], takesNew: true, availability };
  const tables = new Map(exportedTables({ ...empty, coach }).map((table) => [table.name, table.rows]));
  expect(tables.get('availability')).toEqual([
    { weekday: 1, ...window },
    { date: '2026-03-03', ...window },
    { date: '2026-03-04' },
  ]);
  expect(tables.get('coach')).toMatchObject([{ languages: 'en de', zone: 'UTC' }]);
  expect(tables.get('account')).toMatchObject([{ roles: 'leader coach', locale: 'de' }]);
});

test('what has parts is spread over lines: signatures, clauses, moves, answers and figures each have their own table', () => {
  const session = { id: 's1', history: [{ at, by: 'leader' as const, from: at, to: at }] };
  const agreement = {
    id: 'a1',
    version: 2,
    locale: 'de',
    clauses: [{ key: 'c', audience: 'all' as const, title: { en: 'Title', de: 'Titel' }, text: 'Text' }],
    signatures: [{ party: 'leader' as const, person: 'p1', at, documentHash: 'h' }],
  };
  const tables = new Map(
    exportedTables({
      ...empty,
      people: [{ id: 'p1', name: 'Demo leader' }],
      engagements: [
        {
          id: 'e1',
          part: 'leader',
          engagement: { id: 'e1', participants: [{ person: 'p1', part: 'leader' }] },
          overview: null,
          agreements: [agreement],
          referrals: [],
          assessments: [{ id: 't1', answers: { A: 3, B: null }, result: null }],
          feedbackRounds: [
            {
              id: 'r1',
              view: null,
              raters: [{ id: 'i1', group: 'peer', name: 'Demo peer', email: 'p@example.com' }],
            },
          ],
          focusRankings: [],
          focusAreas: [],
          sessions: [session],
          agendaItems: [],
          offers: [],
          actions: [],
          notes: [{ id: 'n1', author: 'p1', text: 'A note' }],
          progressSummaries: [],
          sponsored: null,
        },
      ],
    }).map((table) => [table.name, table.rows]),
  );
  const engagement = 'e1';
  expect(tables.get('participants')).toMatchObject([{ engagement, name: 'Demo leader', part: 'leader' }]);
  expect(tables.get('agreementClauses')).toMatchObject([{ engagement, version: 2, title: 'Titel' }]);
  expect(tables.get('agreementSignatures')).toMatchObject([
    { engagement, version: 2, name: 'Demo leader', at },
  ]);
  expect(tables.get('answers')).toEqual([
    { engagement, assessment: 't1', item: 'A', answer: 3 },
    { engagement, assessment: 't1', item: 'B', answer: null },
  ]);
  expect(tables.get('raters')).toMatchObject([{ engagement, round: 'r1', email: 'p@example.com' }]);
  expect(tables.get('sessionMoves')).toMatchObject([{ engagement, session: 's1', from: at }]);
  expect(tables.get('notes')).toMatchObject([{ engagement, name: 'Demo leader', text: 'A note' }]);
});
