import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const hostZones = ['UTC', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Europe/Berlin'];

/** Asks fresh modules, whose caches another host zone has not filled. */
async function answers() {
  vi.resetModules();
  const { openSlots, resolveLocal } = await import('./index.ts');
  const from = Date.parse('2026-10-24T00:00:00Z');
  const slots = openSlots({
    now: 0,
    from,
    to: from + 3 * 86_400_000,
    durationMinutes: 30,
    stepMinutes: 30,
    coaches: hostZones.map((zone) => ({
      id: zone,
      zone,
      weekly: [{ weekday: 7, start: '00:00', end: '24:00' }],
    })),
  });
  return { slots, fold: resolveLocal('2026-10-25', '02:30', 'Europe/Berlin') };
}

test.each(hostZones)('gives the same answers on a host in %s', async (hostZone) => {
  vi.stubEnv('TZ', 'Asia/Tokyo');
  const expected = await answers();
  vi.stubEnv('TZ', hostZone);
  // The host has really moved, else this would compare an answer with itself.
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(hostZone);
  expect(await answers()).toEqual(expected);
  expect(expected.slots.length).toBeGreaterThan(100);
});
