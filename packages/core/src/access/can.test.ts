import { describe, expect, test } from 'vitest';
import { type Actor, anonymous, can, mainOrganization, type Resource } from './index.ts';

const leader: Actor = { person: 'lea', roles: ['leader'], organization: 'org' };
const coach: Actor = { person: 'cole', roles: ['coach'], organization: 'org' };
const sponsor: Actor = { person: 'spence', roles: ['sponsor'], organization: 'org' };
const orgAdmin: Actor = { person: 'ada', roles: ['orgAdmin'], organization: 'org' };
const editor: Actor = { person: 'ed', roles: ['editor'] };
const parties = { leader: ['lea'], coach: ['cole'], sponsor: ['spence'] };
const record = (collection: Resource['collection'], more: Partial<Resource> = {}): Resource => ({
  collection,
  organization: 'org',
  parties,
  ...more,
});

describe('who sees what', () => {
  test.each<[string, Actor, Resource, boolean]>([
    ['a leader reads their reflection', leader, record('notes', { author: 'lea', field: 'text' }), true],
    ['the coach does not', coach, record('notes', { author: 'lea', field: 'text' }), false],
    ['the leader does not read the coach’s private note', leader, record('notes', { author: 'cole' }), false],
    ['both read a shared note', leader, record('notes', { author: 'cole', shared: true }), true],
    ['a coach reads scores', coach, record('assessments', { field: 'scoreSheet' }), true],
    ['a coach does not read single answers', coach, record('assessments', { field: 'answers' }), false],
    ['a sponsor reads no scores', sponsor, record('assessments', { field: 'scoreSheet' }), false],
    [
      'a leader reads no report before its release',
      leader,
      record('feedbackRounds', { field: 'report' }),
      false,
    ],
    [
      'a leader reads a released report',
      leader,
      record('feedbackRounds', { field: 'report', released: true }),
      true,
    ],
    ['nobody reads raw answers', coach, record('feedbackAnswers'), false],
    [
      'a sponsor reads titles that were agreed',
      sponsor,
      record('focusAreas', { field: 'title', agreed: true }),
      true,
    ],
    ['a sponsor reads no title that was not', sponsor, record('focusAreas', { field: 'title' }), false],
    [
      'a sponsor never reads a measure',
      sponsor,
      record('focusAreas', { field: 'measure', agreed: true }),
      false,
    ],
    ['a sponsor reads no referral', sponsor, record('referrals', { field: 'level', agreed: true }), false],
    ['a leader reads a recommendation', leader, record('referrals', { field: 'recommendation' }), true],
    ['a leader does not read what was done', leader, record('referrals', { field: 'action' }), false],
    ['an organization admin reads the schedule', orgAdmin, record('sessions', { field: 'start' }), true],
    ['and no waiver', orgAdmin, record('sessions', { field: 'waiver' }), false],
    ['and no agenda', orgAdmin, record('agendaItems'), false],
    ['an editor reads no practice', editor, record('sessions', { field: 'start' }), false],
    [
      'anyone reads a published article',
      anonymous,
      { collection: 'articles', organization: null, published: true },
      true,
    ],
    ['nobody reads a draft', anonymous, { collection: 'articles' }, false],
    ['a leader of another engagement reads nothing', { ...leader, person: 'lou' }, record('sessions'), false],
    [
      'a coach who is leader here has a leader’s rights only',
      { ...coach, person: 'lea' },
      record('sessions'),
      false,
    ],
  ])('%s', (_, actor, resource, expected) => {
    expect(can(actor, 'read', resource)).toBe(expected);
  });

  test('the leader alone writes the agenda, the coach alone makes offers', () => {
    expect(can(leader, 'create', record('agendaItems'))).toBe(true);
    expect(can(coach, 'create', record('agendaItems'))).toBe(false);
    expect(can(coach, 'create', record('offers'))).toBe(true);
    expect(can(leader, 'create', record('offers'))).toBe(false);
  });

  test('norms are built by editors and admins, of their own organization; their counts are read by nobody', () => {
    const editorHere: Actor = { ...editor, organization: 'org' };
    for (const actor of [leader, coach, sponsor, editor, { ...orgAdmin, organization: 'other' }, anonymous])
      for (const collection of ['normBuilds', 'builtNorms', 'normSlices'] as const)
        for (const action of ['create', 'read', 'update', 'delete'] as const)
          expect([actor.roles, action, can(actor, action, record(collection))]).toEqual([
            actor.roles,
            action,
            false,
          ]);
    for (const actor of [editorHere, orgAdmin]) {
      expect(can(actor, 'create', record('normBuilds'))).toBe(true);
      expect(can(actor, 'read', record('builtNorms', { field: 'n' }))).toBe(true);
      expect(can(actor, 'read', record('builtNorms', { field: 'counts' }))).toBe(false);
      expect(can(actor, 'read', record('normSlices'))).toBe(false);
    }
  });

  test('content is changed by editors of its own organization; what is shared, by those of the house', () => {
    const of = (organization: string | null): Resource => ({ collection: 'articles', organization });
    const north: Actor = { ...editor, organization: 'north' };
    const house: Actor = { ...editor, organization: mainOrganization };
    const admin: Actor = { ...north, administers: true };
    const told = (actor: Actor) =>
      ['north', 'south', mainOrganization, null].map((organization) =>
        (['read', 'create', 'update', 'delete'] as const).map((action) =>
          can(actor, action, of(organization)),
        ),
      );
    const [all, reads, none] = [
      [true, true, true, true],
      [true, false, false, false],
      [false, false, false, false],
    ];
    expect(told(north)).toEqual([all, none, none, reads]);
    expect(told(house)).toEqual([none, none, all, all]);
    expect(told(admin)).toEqual([all, all, all, all]);
    // Who looks after accounts is no editor for that.
    expect(told({ ...admin, roles: [] })).toEqual([none, none, none, none]);
    // Of nobody it is known where they belong, and of nothing whose it is.
    expect(told(editor)).toEqual([none, none, none, reads]);
    expect(can(north, 'read', { collection: 'articles' })).toBe(false);
    expect(can(house, 'update', { collection: 'articles' })).toBe(false);
  });

  test('what an organization has published is for its people, what is shared for everybody', () => {
    const of = (organization: string | null): Resource => ({
      collection: 'articles',
      organization,
      published: true,
    });
    const told = (actor: Actor) => ['org', 'south', null].map((one) => can(actor, 'read', of(one)));
    expect(told(leader)).toEqual([true, false, true]);
    expect(told({ person: null, roles: [], organization: 'org' })).toEqual([true, false, true]);
    expect(told(anonymous)).toEqual([false, false, true]);
    expect(can(leader, 'read', { collection: 'articles', organization: 'org' })).toBe(false);
  });

  test('an unknown tie is no tie', () => {
    const nowhere: Actor = { person: 'ada', roles: ['orgAdmin'] };
    for (const organization of [undefined, null])
      for (const actor of [nowhere, { ...nowhere, organization: null }])
        expect(
          can(actor, 'read', { collection: 'normBuilds', ...(organization === null && { organization }) }),
        ).toBe(false);
    const nobody: Actor = { person: null, roles: ['coach', 'leader'] };
    expect(can(nobody, 'read', { collection: 'coaches', author: null })).toBe(false);
    expect(can(nobody, 'read', { collection: 'engagements', parties })).toBe(false);
    expect(can(leader, 'read', { collection: 'engagements', organization: 'org', parties: {} })).toBe(false);
    expect(can(leader, 'read', { collection: 'engagements', parties })).toBe(false);
    expect(can(leader, 'read', { collection: 'engagements' })).toBe(false);
  });

  test('who has moved to another organization has left every part behind', () => {
    for (const [actor, field] of [
      [leader, 'state'],
      [coach, 'state'],
      [sponsor, 'state'],
    ] as const)
      for (const tie of [{ organization: 'elsewhere' }, { organization: null }, {}]) {
        const { person, roles } = actor;
        expect([
          can(actor, 'read', record('engagements', { field })),
          can({ person, roles, ...tie }, 'read', record('engagements', { field })),
        ]).toEqual([true, false]);
      }
    const note = record('notes', { author: 'lea', field: 'text' });
    expect(can({ ...leader, organization: 'elsewhere' }, 'read', note)).toBe(false);
  });

  test('anyone at all has no part in an engagement, whatever a table says', () => {
    const row = {
      role: 'anyone',
      collection: 'notes',
      actions: ['read'],
      fields: '*',
      surface: 'api',
    } as const;
    const note = record('notes', { author: 'lea' });
    for (const relation of ['party', 'author'] as const)
      for (const actor of [leader, anonymous])
        expect(can(actor, 'read', note, [{ ...row, relation }])).toBe(false);
    expect(
      can(leader, 'read', { collection: 'notes', author: 'lea' }, [{ ...row, relation: 'author' }]),
    ).toBe(false);
    expect(can(anonymous, 'read', note, [{ ...row, relation: 'any' }])).toBe(true);
  });

  test('a record as a whole may be read where any field of it may', () => {
    const row = {
      role: 'leader',
      relation: 'party',
      collection: 'notes',
      actions: ['read'],
      surface: 'api',
    } as const;
    const whole = (fields: '*' | string[]) => can(leader, 'read', record('notes'), [{ ...row, fields }]);
    expect([whole('*'), whole(['text']), whole([])]).toEqual([true, true, false]);
  });

  test('an unknown field is denied', () => {
    expect(can(orgAdmin, 'read', record('sessions', { field: 'colour' }))).toBe(false);
    expect(can(leader, 'read', record('agendaItems', { field: 'colour' }))).toBe(false);
  });
});
