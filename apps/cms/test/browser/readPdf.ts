import { inflateSync } from 'node:zlib';

/** What a PDF says. */
export type ReadPdf = {
  readonly title: string;
  /** The text of each page; where words break is not kept exactly. */
  readonly pages: readonly string[];
  /** Width and height of the first page in points. */
  readonly size: readonly [number, number];
};

/** Returns the pages of a PDF as Chromium writes it: objects in the clear, streams deflated, glyphs with their characters. */
export function readPdf(bytes: Buffer): ReadPdf {
  const raw = bytes.toString('latin1');
  const objects = new Map(
    [...raw.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj$/gms)].map(([, id = '', body = '']) => [id, body]),
  );
  const charactersOf = (font: string) => {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? '')?.[1];
    return charactersIn(streamOf(objects.get(map ?? '') ?? ''));
  };
  const pageObjects = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  const pages = pageObjects.map((page) => {
    const fonts = new Map(
      [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, charactersOf(id)]),
    );
    const content = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '');
    return textIn(content, fonts);
  });
  const [, width = '0', height = '0'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(raw) ?? [];
  return { title: titleIn(raw), pages, size: [Number(width), Number(height)] };
}

function streamOf(body: string): string {
  const start = body.indexOf('stream\n');
  if (start < 0) return '';
  const bytes = Buffer.from(body.slice(start + 'stream\n'.length), 'latin1');
  return (body.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

/** Glyph by glyph, which character it stands for. */
function charactersIn(map: string): ReadonlyMap<number, string> {
  const characters = new Map<number, string>();
  const text = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of map.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, glyph = '', hex = ''] of block.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)>/g))
      characters.set(Number.parseInt(glyph, 16), text(hex));
  for (const [, block = ''] of map.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, first = '', last = '', hex = ''] of block.matchAll(
      /<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>/g,
    ))
      for (let glyph = Number.parseInt(first, 16); glyph <= Number.parseInt(last, 16); glyph += 1)
        characters.set(
          glyph,
          String.fromCharCode(Number.parseInt(hex, 16) + glyph - Number.parseInt(first, 16)),
        );
  return characters;
}

function textIn(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let font: ReadonlyMap<number, string> | undefined;
  let text = '';
  for (const [, name, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/g)) {
    if (name !== undefined) font = fonts.get(name);
    else
      for (const [glyph] of (hex ?? '').matchAll(/.{4}/g))
        text += font?.get(Number.parseInt(glyph, 16)) ?? '';
  }
  return text;
}

function titleIn(raw: string): string {
  const [, hex] = /\/Title <FEFF([0-9A-F]+)>/.exec(raw) ?? [];
  return hex === undefined ? '' : Buffer.from(hex, 'hex').swap16().toString('utf16le');
}
