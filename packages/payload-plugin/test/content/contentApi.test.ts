import { starterContent } from '@coaching/starter-content';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { postgresOf } from '../../src/host/sql.ts';
import { importContent } from '../../src/index.ts';
import { type HostReply, hostRoles } from '../harness/index.ts';
import { demoArticle, demoInstrument, demoTool, paragraphs } from './demoContent.ts';
import { type Panel, startPanel } from './panel.ts';

let panel: Panel;
beforeAll(async () => {
  panel = await startPanel();
  await importContent(panel.host.payload, starterContent);
});
afterAll(() => panel.host.close());

const get = (path: string) => panel.host.request(`/api/coaching/v1/content/${path}`);
const pageSchema = z.object({
  items: z.array(z.looseObject({ key: z.string() })),
  next: z.string().nullable(),
});
const keysIn = (reply: HostReply) => pageSchema.parse(reply.json).items.map(({ key }) => key);

/** Returns how many statements the database was sent while `work` ran. */
async function statements(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(postgresOf(panel.host.payload).pool, 'query');
  try {
    await work();
    return query.mock.calls.length;
  } finally {
    query.mockRestore();
  }
}

describe('everybody reads what is published', () => {
  test('an article in German, and in the original where there is no translation', async () => {
    const german = await get('articles/coaching-and-therapy?locale=de-AT');
    expect(german.json).toMatchObject({ title: 'Coaching und Therapie im Vergleich', locale: 'de' });
    const [article] = starterContent.articles.filter(({ key }) => key === 'coaching-and-therapy');
    const { body } = z.object({ body: z.array(z.object({ type: z.string() })) }).parse(german.json);
    expect(body.map(({ type }) => type)).toEqual(article?.body.map(({ type }) => type));
    const french = await get('articles/coaching-and-therapy?locale=fr');
    expect(french.json).toMatchObject({ title: 'Coaching and therapy compared', locale: 'en' });
  });

  test('an article whose body is not translated is read in the original as a whole', async () => {
    const id = await panel.published('articles', demoArticle('Half translated', 'In English.'));
    await panel.save('articles', id, { title: 'Halb übersetzt', body: paragraphs() }, 'de');
    await panel.publish('articles', id);
    expect((await get('articles/half-translated?locale=de')).json).toMatchObject({
      title: 'Half translated',
      locale: 'en',
      body: [{ type: 'paragraph', text: 'In English.' }],
    });
  });

  test('the article as blocks is the one that was written', async () => {
    for (const article of starterContent.articles) {
      const { json } = await get(`articles/${article.key}?locale=de`);
      const { body } = z.object({ body: z.unknown() }).parse(json);
      expect(body).toEqual(inGerman(article.body));
    }
  });

  test('a series with its articles in reading order', async () => {
    expect((await get('series/starting-with-coaching?locale=de')).json).toMatchObject({
      title: 'Der Einstieg ins Coaching',
      articles: starterContent.series[0]?.articles.map((key) => ({ key })),
      endsInContactForm: true,
    });
  });

  test('an instrument without its key, in its newest version', async () => {
    const reply = await get('instruments/mini-ipip?locale=de');
    expect(reply.json).toMatchObject({ key: 'mini-ipip', version: '1', lens: 'temperament' });
    expect(reply.text).not.toMatch(/keyed|reversed/);
    expect((await get('instruments')).json).toMatchObject({ next: null });
    expect(keysIn(await get('instruments'))).toEqual(starterContent.instruments.map(({ id }) => id).sort());
  });

  test('tools, behaviors, programs and other help', async () => {
    expect(keysIn(await get('tools'))).toEqual(starterContent.tools.map(({ key }) => key).sort());
    expect((await get('programs?locale=de')).json).toMatchObject({
      items: [
        {
          key: 'leadership-coaching',
          battery: starterContent.programs[0]?.battery.map(({ lens, instrument }) => ({ lens, instrument })),
        },
      ],
    });
    const [behavior] = pageSchema.parse((await get('behaviors?locale=de&limit=1')).json).items;
    const known = starterContent.behaviors.find(({ key }) => key === behavior?.key);
    const competency = starterContent.competencies.find(({ key }) => key === known?.competency);
    expect(behavior?.competency).toBe(inGerman(competency?.title));
    expect(keysIn(await get('referral-resources'))).toEqual(
      starterContent.referralResources.map(({ key }) => key).sort(),
    );
  });

  test('page by page, each document once', async () => {
    const seen: string[] = [];
    let cursor = '';
    for (let pages = 0; pages < 20; pages += 1) {
      const { items, next } = pageSchema.parse((await get(`behaviors?limit=7${cursor}`)).json);
      seen.push(...items.map(({ key }) => key));
      if (next === null) break;
      cursor = `&cursor=${next}`;
    }
    expect(seen).toEqual(starterContent.behaviors.map(({ key }) => key).sort());
  });

  test('an unknown key is not there, and a limit out of range is refused', async () => {
    expect((await get('articles/no-such-article')).status).toBe(404);
    for (const limit of ['0', '101', '-1', 'x'])
      expect((await get(`articles?limit=${limit}`)).status).toBe(422);
  });

  test.each(['articles', 'series', 'instruments', 'tools', 'behaviors', 'programs', 'referral-resources'])(
    'a list of %s takes as many statements for many as for one',
    async (kind) => {
      await get(`${kind}?limit=100`);
      const one = await statements(() => get(`${kind}?limit=1`));
      expect(one).toBeGreaterThan(0);
      expect(one).toBeLessThanOrEqual(3);
      expect(await statements(() => get(`${kind}?limit=100`))).toBeLessThanOrEqual(one);
    },
  );
});

describe('nobody reads a draft', () => {
  const draftsOf = () =>
    Promise.all([
      panel.draft('articles', demoArticle('Secret draft')),
      panel.draft('tools', demoTool('Secret draft')),
      panel.draft('instruments', demoInstrument('Secret draft')),
    ]);

  test('over the contract', async () => {
    await draftsOf();
    for (const path of [
      'articles/secret-draft',
      'instruments/secret-draft',
      'articles/secret-draft?draft=true',
    ])
      expect((await get(path)).status).toBe(404);
    for (const path of ['articles', 'tools', 'instruments', 'tools?draft=true&status=draft'])
      expect((await get(`${path}${path.includes('?') ? '&' : '?'}limit=100`)).text).not.toMatch(/secret/i);
  });

  test('not even the newer words of something published', async () => {
    const id = await panel.published('articles', demoArticle('Out already'));
    await panel.save('articles', id, { title: 'Secret change' });
    expect((await get('articles/out-already')).json).toMatchObject({ title: 'Out already' });
    await panel.host.request(`/api/articles/${id}`, {
      method: 'PATCH',
      user: panel.editor,
      body: { _status: 'draft' },
    });
    expect((await get('articles/out-already')).status).toBe(404);
  });

  test('a series leaves out an article that was taken back, and an instrument that was taken back is gone', async () => {
    const { license, source, language } = demoInstrument();
    const article = await panel.published('articles', demoArticle('Taken from series'));
    const shared = {
      title: 'Short series',
      description: 'One.',
      articles: [article],
      license,
      source,
      language,
    };
    await panel.published('series', shared);
    const instrument = await panel.published('instruments', demoInstrument('Once public'));
    const takeBack = { method: 'PATCH', user: panel.editor, body: { _status: 'draft' } };
    await panel.host.request(`/api/articles/${article}`, takeBack);
    await panel.host.request(`/api/instruments/${instrument}`, takeBack);
    expect((await get('series/short-series')).json).toMatchObject({ articles: [] });
    expect((await get('instruments/once-public')).status).toBe(404);
    expect(keysIn(await get('instruments?limit=100'))).not.toContain('once-public');
  });
});

describe('Payload’s own routes are for editors', () => {
  const slugs = [
    'instruments',
    'behaviors',
    'tools',
    'programs',
    'agreement-templates',
    'referral-resources',
    'series',
    'articles',
    'coaching-instrument-versions',
  ];

  test('an editor reads all of them', async () => {
    for (const slug of slugs) {
      const reply = await panel.host.request(`/api/${slug}?limit=1`, { user: panel.editor });
      expect([slug, reply.status]).toEqual([slug, 200]);
    }
  });

  test('nobody else reads or writes any, with an account or without', async () => {
    const others = await Promise.all(
      hostRoles.filter((role) => role !== 'editor').map((role) => panel.host.createUser(role)),
    );
    for (const user of [undefined, ...others]) {
      const as = user ? { user } : {};
      for (const slug of slugs) {
        const label = `${user?.roles.join() ?? 'nobody'} ${slug}`;
        const { status } = await panel.host.request(`/api/${slug}`, as);
        expect([label, status]).toEqual([label, 403]);
        const versions = await panel.host.request(`/api/${slug}/versions`, as);
        expect([label, versions.status >= 400]).toEqual([label, true]);
        const created = await panel.host.request(`/api/${slug}`, { ...as, body: { title: 'x' } });
        expect([label, created.status]).toEqual([label, 403]);
      }
    }
  });
});

/** Returns the German texts of a value of the starter content. */
function inGerman(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inGerman);
  if (typeof value !== 'object' || value === null) return value;
  if ('de' in value) return value.de;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inGerman(inner)]));
}
