import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engagementStates } from './lifecycle.ts';
import {
  acceptPart,
  awaitsLeader,
  namedParts,
  nameParticipant,
  type Participant,
  participantParts,
  removeParticipant,
} from './participants.ts';

const leader = { person: 'l', part: 'leader' } as const;
const coach = { person: 'c', part: 'coach' } as const;
const running = (...more: Participant[]) => ({
  state: 'active' as const,
  participants: [leader, coach, ...more],
});

describe('nameParticipant', () => {
  test('lets the leader name a manager and delegates', () => {
    const named = nameParticipant(running(), { person: 'd', part: 'delegate' }, 'leader');
    expect(named).toEqual({ ok: true, value: [leader, coach, { person: 'd', part: 'delegate' }] });
  });

  test('lets nobody else do so', () => {
    for (const by of [...participantParts.filter((part) => part !== 'leader'), null])
      expect(nameParticipant(running(), { person: 'd', part: 'delegate' }, by)).toMatchObject({
        code: 'forbidden',
      });
  });

  test('has one manager: a new one takes the place', () => {
    const before = running({ person: 'm1', part: 'manager' });
    expect(nameParticipant(before, { person: 'm2', part: 'manager' }, 'leader')).toEqual({
      ok: true,
      value: [leader, coach, { person: 'm2', part: 'manager' }],
    });
  });

  test('leaves the manager where they are when a delegate comes', () => {
    const manager = { person: 'm', part: 'manager' } as const;
    expect(nameParticipant(running(manager), { person: 'd', part: 'delegate' }, 'leader')).toEqual({
      ok: true,
      value: [leader, coach, manager, { person: 'd', part: 'delegate' }],
    });
  });

  test('gives nobody a second part, and no fourth delegate', () => {
    for (const part of namedParts)
      expect(nameParticipant(running(), { person: 'c', part }, 'leader')).toMatchObject({
        code: 'part_taken',
      });
    const three = running(...['d1', 'd2', 'd3'].map((person) => ({ person, part: 'delegate' as const })));
    expect(nameParticipant(three, { person: 'd4', part: 'delegate' }, 'leader')).toMatchObject({
      code: 'part_taken',
    });
  });

  test('names nobody once the engagement is over', () => {
    const over = engagementStates.filter((state) => {
      const named = nameParticipant(
        { state, participants: [leader] },
        { person: 'd', part: 'delegate' },
        'leader',
      );
      if (!named.ok) expect(named.code).toBe('transition_not_allowed');
      return !named.ok;
    });
    expect(over).toEqual(['completed', 'archived', 'declined', 'terminated']);
  });

  test('removing gives back what there was, whatever there was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...namedParts),
        fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 2 }),
        (part, delegates) => {
          const before = running(
            ...delegates.map((person) => ({ person: `d-${person}`, part: 'delegate' as const })),
          );
          const named = nameParticipant(before, { person: 'new', part }, 'leader');
          expect(named.ok).toBe(true);
          const participants = named.ok ? named.value : [];
          expect(removeParticipant({ ...before, participants }, { person: 'new', part }, 'leader')).toEqual({
            ok: true,
            value: before.participants,
          });
        },
      ),
    );
  });
});

describe('removeParticipant', () => {
  test('is for the leader alone, and for whom the leader named', () => {
    const named = running({ person: 'd', part: 'delegate' });
    expect(removeParticipant(named, { person: 'd', part: 'delegate' }, 'coach')).toMatchObject({
      code: 'forbidden',
    });
    expect(removeParticipant(named, { person: 'd', part: 'manager' }, 'leader')).toMatchObject({
      code: 'not_found',
    });
    expect(removeParticipant(named, { person: 'c', part: 'delegate' }, 'leader')).toMatchObject({
      code: 'not_found',
    });
  });
});

describe('acceptPart', () => {
  const invited = {
    state: 'screening' as const,
    participants: [{ ...leader, invited: true as const }, coach],
  };

  test('keeps that the leader accepts, once and for all', () => {
    expect(awaitsLeader(invited)).toBe(true);
    expect(acceptPart(invited, 'l')).toEqual({ ok: true, value: [leader, coach] });
    expect(awaitsLeader({ participants: [leader, coach] })).toBe(false);
    expect(acceptPart({ ...invited, participants: [leader, coach] }, 'l')).toEqual({
      ok: true,
      value: [leader, coach],
    });
  });

  test('is nobody else’s', () => {
    for (const by of ['c', 'x', '']) {
      const left = acceptPart(invited, by);
      expect(left.ok && awaitsLeader({ participants: left.value })).toBe(true);
    }
  });

  test('comes too late in an engagement that is over', () => {
    for (const state of ['completed', 'archived', 'declined', 'terminated'] as const)
      expect(acceptPart({ ...invited, state }, 'l')).toMatchObject({ code: 'transition_not_allowed' });
    expect(acceptPart({ ...invited, state: 'closing' }, 'l').ok).toBe(true);
  });

  test('somebody else who is only invited keeps nobody waiting', () => {
    expect(awaitsLeader({ participants: [leader, { person: 's', part: 'sponsor', invited: true }] })).toBe(
      false,
    );
  });
});
