import type { RouteAnswer } from '@coaching/core/api';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, assessmentIds, discoveryEngagement } from '../../../test/fixtures/discoveryEngagement.ts';
import { type MailHost, startMailHost } from '../../../test/fixtures/startMailHost.ts';

let mailHost: MailHost;
let pool: pg.Pool;
beforeAll(async () => {
  mailHost = await startMailHost(Date.parse('2026-03-02T08:00:00.000Z'));
  pool = new pg.Pool({ connectionString: mailHost.host.databaseUrl, max: 1 });
});
afterAll(async () => {
  await pool.end();
  await mailHost.close();
});

/** Takes out of every frozen version what it says of the ranking, as if it came from before scales could say it. */
async function silenceVersions(): Promise<void> {
  const { rowCount } = await pool.query(
    `update coaching_instrument_versions set definition = jsonb_set(definition, '{scales}', (
       select jsonb_agg(scale - 'aspect' - 'competencies' order by place)
       from jsonb_array_elements(definition -> 'scales') with ordinality as scales(scale, place)
     )) where definition ->> 'lens' in ('energy', 'drivers')`,
  );
  expect(rowCount).toBe(2);
}

const answers = {
  'demo-drivers': { D1: 0, D2: 1 },
  'demo-energy': {
    'asks-first-energy': 3,
    'asks-first-skill': 3,
    'asks-first-frequency': 2,
    'says-thanks-energy': -3,
    'says-thanks-skill': 3,
    'says-thanks-frequency': 3,
  },
} as const;

test('a version from before scales could say how they count is ranked as the present document of its instrument says', async () => {
  await silenceVersions();
  const { host } = mailHost;
  const engaged = await discoveryEngagement(host);
  const leader = (request: string, body?: unknown) => ask(host, engaged.leader, request, body);
  const here = `/engagements/${engaged.engagement.id}`;
  const ids = await assessmentIds(host, engaged);
  for (const [key, given] of Object.entries(answers))
    expect((await leader(`POST /assessments/${ids[key]}/submission`, { answers: given })).status).toBe(200);
  expect((await leader(`POST ${here}/lenses/perception/waiver`)).status).toBe(200);
  const rank = async () => {
    const reply = await leader(`POST ${here}/focus-rankings`, { mode: 'strengthsFirst' });
    const { behaviors }: RouteAnswer<'focus.rank'> = Object(reply.json);
    const found = behaviors.find(({ behavior }) => behavior.key === 'asks-first');
    return Object.fromEntries((found?.contributions ?? []).map(({ factor, value }) => [factor, value]));
  };

  // Energy 3 on −3..3, half of the choices for connection; twice on 1..5.
  expect(await rank()).toMatchObject({ fit: 0.75, use: 0.25 });

  // An instrument that is no longer published still says what it asks for.
  await pool.query(`update coaching_instruments set _status = 'draft'`);
  expect(await rank()).toMatchObject({ fit: 0.75, use: 0.25 });

  await pool.query(`update coaching_scales set aspect = null, competencies = null`);
  const unsaid = await rank();
  // All three answers count as energy, no driver speaks to anything, and how often is not known.
  expect(unsaid.fit).toBeCloseTo((1 + 0.5 + 0.25) / 3, 9);
  expect(unsaid.use).toBe(0.5);
});
