import { getDocumentProxy } from 'unpdf';

/** What a PDF says. */
export type ReadPdf = {
  readonly title: string;
  /** The text of each page, words one space apart; a ligature is the letters that it stands for. */
  readonly pages: readonly string[];
  /** Width and height of the first page in points. */
  readonly size: readonly [number, number];
};

/** Returns what a PDF says. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // The reader keeps the bytes it is given, and knows no Buffer.
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await document.getMetadata();
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    // Which letters a font joins, and where a line breaks, differs from font to font.
    pages.push(text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim());
  }
  const [left = 0, bottom = 0, right = 0, top = 0] = (await document.getPage(1)).view;
  const title = 'Title' in info ? String(info.Title) : '';
  return { title, pages, size: [right - left, top - bottom] };
}
