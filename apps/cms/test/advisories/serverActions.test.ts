import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

/** Written by nobody unless what was sent has run. */
const proof = join(tmpdir(), `ran-${process.pid}-${Date.now()}`);
const code = `process.mainModule.require('fs').writeFileSync(${JSON.stringify(proof)}, 'x');`;

/** An argument that makes itself be taken for a promise, whose end runs code. */
const runs = (prefix: string) => ({
  // biome-ignore lint/suspicious/noThenProperty: it is to be taken for a promise
  then: '$1:__proto__:then',
  status: 'resolved_model',
  reason: -1,
  value: '{"then":"$B1337"}',
  _response: { _prefix: prefix, _chunks: '$Q2', _formData: { get: '$1:constructor:constructor' } },
});

const deep = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);
const parts = (...texts: readonly string[]) =>
  Object.fromEntries(texts.map((text, index) => [String(index), text]));

/** What was sent in place of the arguments of a server action. */
const attacks: readonly (readonly [advisory: string, form: Record<string, string>])[] = [
  ['CVE-2025-66478', { 0: JSON.stringify(runs(code)), 1: '"$@0"', 2: '[]' }],
  ['CVE-2025-66478', parts('["$1:a:a"]', '{}')],
  ['CVE-2025-66478', parts('["$F1"]', '{"id":"fs#writeFileSync","bound":null}')],
  ['CVE-2025-66478', parts('["$1:__proto__:constructor:constructor"]', '{}')],
  ['CVE-2025-55183', parts('["$F1"]', '{"id":"$undefined","bound":["$F1"]}')],
  ['CVE-2025-55184', parts('"$@0"')],
  ['CVE-2025-55184', parts('["$@1"]', '"$@1"')],
  ['CVE-2025-67779', parts('["$1"]', '["$2"]', '["$1"]')],
  ['CVE-2025-67779', parts('"$@1"', '"$@2"', '"$@0"')],
  ['CVE-2026-23864', parts(`["$n${'9'.repeat(100_000)}"]`)],
  ['CVE-2026-23864', parts(`[${Array.from({ length: 20_000 }, () => '"$K1"').join()}]`)],
  ['CVE-2026-23869', parts('["$W1"]', `[${Array.from({ length: 50_000 }, (_, index) => index).join()}]`)],
  ['CVE-2026-23869', parts('["$Q1"]', `[${Array.from({ length: 5_000 }, () => '["$1","$1"]').join()}]`)],
  ['CVE-2026-23870', parts(deep('[', ']', 20_000))],
  ['CVE-2026-23870', parts(deep('{"a":', '}', 5_000))],
  ['CVE-2026-64641', parts(`["$1${':a'.repeat(50_000)}"]`, '{}')],
  ['CVE-2026-64641', parts('["$i1"]', '["$i1"]')],
  [
    'CVE-2026-94482',
    parts(...Array.from({ length: 2_000 }, (_, index) => `["$${(index + 1).toString(16)}"]`)),
  ],
  ['CVE-2026-94482', parts(`[${Array.from({ length: 20_000 }, () => '"$@1"').join()}]`, '[]')],
];

/** The name of the one action of the panel, which its page tells; and one that nobody has. */
async function actionNames(): Promise<readonly string[]> {
  const page = await (await fetch(`${inject('cmsUrl')}/admin/login`)).text();
  return [...new Set([...(page.match(/\b[0-9a-f]{40,42}\b/g) ?? []), 'a'.repeat(42), 'x'])];
}

async function act(name: string, form: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new FormData();
  for (const [key, text] of Object.entries(form)) body.set(key, text);
  return fetch(`${inject('cmsUrl')}/admin/login`, {
    method: 'POST',
    headers: { 'next-action': name, accept: 'text/x-component', ...headers },
    body,
    redirect: 'manual',
  });
}

describe('what is sent as the arguments of a server action runs nothing and holds up nobody', () => {
  test.each(attacks)('%s', async (_, form) => {
    for (const name of await actionNames()) {
      // Whoever is refused while they still send may be cut off before they have read why.
      const answer = act(name, form).then(
        (reply) => reply.text(),
        () => 'cut off',
      );
      const [text, others] = await Promise.all([answer, fetch(`${inject('cmsUrl')}/health/live`)]);
      expect(others.status).toBe(200);
      expect(text).not.toMatch(/use server|node_modules|at async|writeFileSync/);
    }
    expect(existsSync(proof)).toBe(false);
    expect((await fetch(`${inject('cmsUrl')}/health`)).status).toBe(200);
  });
});

test.each(['null', 'https://elsewhere.example.org', 'http://localhost:1'])(
  'CVE-2026-27978: no page of %s has a server action run',
  async (origin) => {
    for (const name of await actionNames())
      expect((await act(name, parts('[]'), { origin })).status).toBe(403);
  },
);
