const provenance = {
  license: { name: 'CC0 1.0 Universal', spdx: 'CC0-1.0' },
  source: 'Written for these tests',
  language: 'en',
};

const behavior = (
  key: string,
  en: string,
  de: string,
  competency: string,
  estimates: { malleability?: number; effort?: number } = {},
) => ({ key, title: { en, de }, competency, ...provenance, ...estimates });

/** Four made-up behaviors; of the last one nobody has estimated anything. */
export const demoBehaviors = [
  behavior('asks-first', 'Asking first', 'Zuerst fragen', 'team-building', {
    malleability: 0.7,
    effort: 0.3,
  }),
  behavior('says-thanks', 'Saying thanks', 'Danke sagen', 'team-building', {
    malleability: 0.5,
    effort: 0.5,
  }),
  behavior('decides-soon', 'Deciding soon', 'Bald entscheiden', 'decisiveness', {
    malleability: 0.3,
    effort: 0.7,
  }),
  behavior('keeps-calm', 'Keeping calm', 'Ruhig bleiben', 'resilience'),
];

const common = { version: '1', ...provenance };

/** Four items on 1..5 with "not observed", the fourth reversed; a scale with a counted norm and one with a plain norm. */
export const demoBehaviorInstrument = {
  ...common,
  id: 'demo-behaviors',
  title: { en: 'Demo behaviors', de: 'Demo-Verhalten' },
  lens: 'behavior',
  formats: { often: { kind: 'rating', min: 1, max: 5, notObserved: true } },
  items: [
    { id: 'B1', text: { en: 'Asks first.', de: 'Fragt zuerst.' }, format: 'often', behavior: 'asks-first' },
    { id: 'B2', text: { en: 'Says thanks.', de: 'Sagt danke.' }, format: 'often', behavior: 'says-thanks' },
    {
      id: 'B3',
      text: { en: 'Decides soon.', de: 'Entscheidet bald.' },
      format: 'often',
      behavior: 'decides-soon',
    },
    { id: 'B4', text: { en: 'Gets upset.', de: 'Regt sich auf.' }, format: 'often', behavior: 'keeps-calm' },
  ],
  scales: [
    {
      id: 'people',
      title: { en: 'People', de: 'Menschen' },
      items: [
        { item: 'B1', keyed: 1 },
        { item: 'B2', keyed: 1 },
      ],
      score: 'mean',
      minValid: 1,
      reliability: { alpha: 0.84, source: 'Made up for these tests' },
    },
    {
      id: 'self-control',
      title: { en: 'Self-control', de: 'Selbstbeherrschung' },
      items: [
        { item: 'B3', keyed: 1 },
        { item: 'B4', keyed: -1 },
      ],
      score: 'sum',
      minValid: 0.5,
    },
  ],
  norms: [
    {
      scale: 'people',
      sample: 'Demo sample',
      date: '2026-01-31',
      n: 10,
      source: 'Made up for these tests',
      counts: [
        { score: 2, count: 2 },
        { score: 3, count: 4 },
        { score: 4, count: 3 },
        { score: 5, count: 1 },
      ],
    },
    { scale: 'self-control', sample: 'Another demo sample', date: '2026-02-28', n: 50, mean: 6, sd: 2 },
  ],
};

/** An energy audit of two activities. */
export const demoEnergyInstrument = {
  ...common,
  id: 'demo-energy',
  title: { en: 'Demo energy', de: 'Demo-Energie' },
  lens: 'energy',
  formats: { energy: { kind: 'rating', min: -3, max: 3 }, share: { kind: 'rating', min: 1, max: 5 } },
  items: ['asks-first', 'says-thanks'].flatMap((key) => [
    {
      id: `${key}-energy`,
      text: { en: `Energy of ${key}?`, de: `Kraft von ${key}?` },
      format: 'energy',
      behavior: key,
    },
    {
      id: `${key}-skill`,
      text: { en: `Skill in ${key}?`, de: `Können in ${key}?` },
      format: 'share',
      behavior: key,
    },
    {
      id: `${key}-frequency`,
      text: { en: `How often ${key}?`, de: `Wie oft ${key}?` },
      format: 'share',
      behavior: key,
    },
  ]),
  scales: [{ id: 'energy' }, { id: 'skill', aspect: 'skill' }, { id: 'frequency', aspect: 'frequency' }].map(
    ({ id, ...more }) => ({
      id,
      title: { en: id, de: id },
      items: ['asks-first', 'says-thanks'].map((key) => ({ item: `${key}-${id}`, keyed: 1 })),
      score: 'mean',
      ...more,
    }),
  ),
};

/** A forced choice between two drivers, and a wish list: no answer of these can be left out. */
export const demoDriversInstrument = {
  ...common,
  id: 'demo-drivers',
  title: { en: 'Demo drivers', de: 'Demo-Antriebe' },
  lens: 'drivers',
  formats: {
    pair: {
      kind: 'forcedChoice',
      options: ['autonomy', 'connection'],
      labels: [
        { en: 'My own way', de: 'Mein eigener Weg' },
        { en: 'Together', de: 'Gemeinsam' },
      ],
    },
  },
  items: [
    { id: 'D1', text: { en: 'Which matters more?', de: 'Was zählt mehr?' }, format: 'pair' },
    { id: 'D2', text: { en: 'Which would you miss?', de: 'Was würde fehlen?' }, format: 'pair' },
  ],
  scales: [
    { id: 'autonomy', competencies: ['decisiveness'] },
    { id: 'connection', competencies: ['team-building'] },
  ].map(({ id, competencies }) => ({
    id,
    title: { en: id, de: id },
    items: ['D1', 'D2'].map((item) => ({ item, keyed: 1, option: id })),
    score: 'sum',
    competencies,
  })),
};

/** How much the leader wants to develop each behavior. */
export const demoWishesInstrument = {
  ...common,
  id: 'demo-wishes',
  title: { en: 'Demo wishes', de: 'Demo-Wünsche' },
  lens: 'development',
  formats: { wish: { kind: 'rating', min: 1, max: 5 } },
  items: demoBehaviors.map(({ key, title }) => ({ id: key, text: title, format: 'wish', behavior: key })),
  scales: [
    {
      id: 'all',
      title: { en: 'All', de: 'Alle' },
      items: demoBehaviors.map(({ key }) => ({ item: key, keyed: 1 })),
      score: 'mean',
    },
  ],
};
