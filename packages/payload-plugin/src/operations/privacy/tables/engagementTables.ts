import { localize } from '@coaching/core';
import { type Exported, namesIn, rowsIn } from './rowsIn.ts';
import { type Table, table } from './Table.ts';

/** Returns the tables of the engagements, who takes part, what they agreed, and what was released. */
export function engagementTables(exported: Exported): Table[] {
  const nameOf = namesIn(exported);
  return [
    table(
      'engagements',
      [
        'id',
        'part',
        'program',
        'programTitle',
        'state',
        'startedAt',
        'endedAt',
        'endReason',
        'coachChosen',
        'coachAccepted',
        'fitScreen',
        'remedialConsent',
        'waivedLenses',
        'battery',
        'focusLimits',
        'sessionMinutes',
        'programTerms',
        'agreementTemplate',
        'erasureAnnounced',
      ],
      exported.engagements.map(({ id, part, engagement, overview }) => ({
        ...engagement,
        id,
        part,
        programTitle: overview?.program.title,
        waivedLenses: engagement?.waivedLenses?.join(' '),
      })),
    ),
    table(
      'participants',
      ['engagement', 'person', 'name', 'part', 'invited'],
      rowsIn(exported, ({ engagement }) => engagement?.participants ?? []).map((one) => ({
        ...one,
        name: nameOf(one.person),
      })),
    ),
    table(
      'agreements',
      ['engagement', 'id', 'version', 'title', 'locale', 'parameters', 'documentHash'],
      rowsIn(exported, ({ agreements }) => agreements),
    ),
    table(
      'agreementClauses',
      ['engagement', 'version', 'key', 'audience', 'title', 'text'],
      rowsIn(exported, ({ agreements }) =>
        agreements.flatMap(({ version, locale = exported.locale, clauses = [] }) =>
          clauses.map(({ key, audience, title, text }) => ({
            version,
            key,
            audience,
            title: localize(title, locale),
            text: localize(text, locale),
          })),
        ),
      ),
    ),
    table(
      'agreementSignatures',
      ['engagement', 'version', 'party', 'person', 'name', 'at', 'documentHash'],
      rowsIn(exported, ({ agreements }) =>
        agreements.flatMap(({ version, signatures = [] }) =>
          signatures.map((signature) => ({ version, ...signature, name: nameOf(signature.person) })),
        ),
      ),
    ),
    table(
      'referrals',
      ['engagement', 'id', 'level', 'recommendation', 'action', 'date', 'outcome'],
      rowsIn(exported, ({ referrals }) => referrals),
    ),
    table(
      'progressSummaries',
      ['engagement', 'id', 'text', 'releasedAt'],
      rowsIn(exported, ({ progressSummaries }) => progressSummaries),
    ),
    table(
      'sponsored',
      ['engagement', 'leader', 'focusAreaTitles', 'agreed', 'used', 'planned', 'text', 'releasedAt'],
      rowsIn(exported, ({ sponsored }) => (sponsored ? [sponsored] : [])).map(
        ({ engagement, leader, focusAreaTitles, sessionCounts, progressSummary }) => ({
          engagement,
          leader: leader.name,
          focusAreaTitles: focusAreaTitles?.join(', '),
          ...sessionCounts,
          ...progressSummary,
        }),
      ),
    ),
  ];
}
