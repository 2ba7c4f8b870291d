const provenance = {
  license: { name: 'CC0 1.0 Universal', spdx: 'CC0-1.0' },
  source: 'Written for these tests',
  language: 'en',
};

/** Returns a small, well-formed instrument as the panel sends it: three items, one reversed, one scale. */
export function demoInstrument(title = 'Demo energy') {
  return {
    title,
    lens: 'energy',
    ...provenance,
    formats: [
      {
        blockType: 'rating',
        name: 'agree',
        min: 1,
        max: 5,
        labels: ['never', 'seldom', 'at times', 'often', 'always'].map((label) => ({ label })),
      },
    ],
    items: ['Planning lifts me.', 'Planning drains me.', 'I look forward to planning.'].map((text) => ({
      text,
      format: 'agree',
    })),
    scales: [
      {
        title: 'Planning',
        score: 'mean',
        minValid: 0.6,
        items: [{ item: '1' }, { item: '2', reversed: true }, { item: '3' }],
      },
    ],
  };
}

/** Returns an article as the panel sends it. */
export function demoArticle(title = 'Demo article', text = 'A first paragraph.') {
  return { title, summary: 'In one sentence.', body: paragraphs(text), ...provenance };
}

/** Returns a tool as the panel sends it. */
export function demoTool(title: string) {
  return {
    title,
    summary: 'In one sentence.',
    purpose: 'When it helps.',
    steps: [{ text: 'Do this.' }, { text: 'Then that.' }],
    durationMinutes: 20,
    ...provenance,
  };
}

/** Returns a text of the editor with these paragraphs. */
export function paragraphs(...texts: string[]) {
  const base = { version: 1, direction: 'ltr', format: '', indent: 0 };
  return {
    root: {
      type: 'root',
      ...base,
      children: texts.map((text) => ({
        type: 'paragraph',
        ...base,
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
      })),
    },
  };
}
