import type { Attack, Sink } from './corpus.ts';

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&#60;': '<',
  '&#62;': '>',
  '&amp;': '&',
};

/** Decodes whatever somebody may have encoded, as often as it helps. */
function decoded(text: string): string {
  const next = decodeURIComponent(text)
    .replaceAll(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/g, (_, long, short) =>
      String.fromCharCode(Number.parseInt(long ?? short, 16)),
    )
    .replaceAll(/&(lt|gt|amp|#60|#62);/g, (entity) => entities[entity] ?? entity);
  return next === text ? text : decoded(next);
}

/** Markdown as those write it who have not read how. */
const markdown = (text: string): string =>
  text
    .replaceAll(/!\[(.*?)\]\((.*)\)/g, '<img alt="$1" src="$2">')
    .replaceAll(/\[(.*?)\]\((.*)\)/g, "<a href='$2'>$1</a>")
    .replaceAll(/<((?:javascript|https?):[^>]*)>/g, '<a href="$1">$1</a>');

/** A renderer of nodes that believes what it is given. */
function nodes(text: string): string {
  const { html, fields, value } = JSON.parse(text);
  return html ?? (value ? `<img src="${value.url}">` : `<a href="${fields.url}">x</a>`);
}

/** The page of a site that escapes nothing, by where it puts the text. */
const pages: Readonly<Record<Sink, (text: string) => string>> = {
  html: (text) => `<div>${text}</div>`,
  double: (text) => `<input value="${text}">`,
  single: (text) => `<input value='${text}'>`,
  bare: (text) => `<input value=${text}>`,
  link: (text) => `<a href='${text}'>x</a>`,
  scriptDouble: (text) => `<script>const x = "${text}";\n</script>`,
  scriptSingle: (text) => `<script>const x = '${text}';\n</script>`,
  scriptEscaped: (text) => `<script>const x = "${text.replaceAll('"', '\\"')}";\n</script>`,
  scriptTemplate: (text) => `<script>const x = \`${text}\`;\n</script>`,
  style: (text) => `<style>p{color:${text}}</style><p>x</p>`,
  styleAttribute: (text) => `<p style="color:${text}">x</p>`,
  title: (text) => `<title>${text}</title>`,
  textarea: (text) => `<textarea>${text}</textarea>`,
  comment: (text) => `<!-- ${text} -->`,
  markdown,
  template: (text) =>
    `<script>for (const [, code] of ${JSON.stringify(text).replaceAll('<', '\\u003c')}.matchAll(/(?:\\{\\{|<%=|#\\{)(.*?)(?:\\}\\}|%>|\\}$)/g)) (0, eval)(code)</script>`,
  lexical: nodes,
  decoded: (text) => `<div>${decoded(text)}</div>`,
  normalized: (text) => `<div>${text.normalize('NFKC')}</div>`,
};

/** Returns the page of a site that takes an attack for what it says it is. */
export function unsafePage({ sink, text }: Attack): string {
  return `<!doctype html><meta charset=utf-8><body>${pages[sink](text)}</body>`;
}
