import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { bundleSize, gzippedSize, sizeLimit } from '../bench/bundleSize.ts';
import { examplesOf } from './examplesOf.ts';
import { hover } from './hover.ts';
import { type Consumer, compile, packedPackage } from './packedPackage.ts';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
let consumer: Consumer;
let bundle = '';
let declarations = '';

beforeAll(async () => {
  consumer = await packedPackage();
  bundle = await readFile(join(consumer.installed, 'dist/index.js'), 'utf8');
  declarations = await readFile(join(consumer.installed, 'dist/index.d.ts'), 'utf8');
});

test('the tarball holds the bundle, its types and what people read', async () => {
  expect((await readdir(consumer.installed)).sort()).toEqual(['README.md', 'dist', 'package.json']);
  expect((await readdir(join(consumer.installed, 'dist'))).sort()).toEqual(['index.d.ts', 'index.js']);
});

test('nothing but the SDK is in it', () => {
  for (const text of [bundle, declarations]) {
    expect(text).not.toMatch(/^\s*(import|export)\b[^;]*\bfrom\b/m);
    expect(text).not.toMatch(/\bimport\(|\brequire\(|\bzod\b|@coaching\/core/i);
  }
  expect('import { z } from "zod";').toMatch(/^\s*(import|export)\b[^;]*\bfrom\b/m);
});

test('the whole client fits', async () => {
  const minified = await bundleSize();
  console.error(
    `SDK, gzipped: ${minified} B minified (limit ${sizeLimit} B), ${gzippedSize(bundle)} B as shipped`,
  );
  expect(minified).toBeLessThanOrEqual(sizeLimit);
});

test('what an app can import is what was decided', async () => {
  const script = `import * as sdk from '@coaching/sdk'; console.log(Object.keys(sdk).join(' '))`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
    cwd: consumer.project,
  });
  expect(stdout.trim().split(' ').sort()).toMatchInlineSnapshot(`
    [
      "ApiError",
      "AuthenticationError",
      "CoachingError",
      "ConflictError",
      "ConnectionError",
      "NotFoundError",
      "PermissionError",
      "RateLimitError",
      "ResponseError",
      "ServerError",
      "TimeoutError",
      "ValidationError",
      "createClient",
      "isApiError",
      "isAuthenticationError",
      "isCoachingError",
      "isConflictError",
      "isConnectionError",
      "isNotFoundError",
      "isPermissionError",
      "isRateLimitError",
      "isResponseError",
      "isServerError",
      "isTimeoutError",
      "isValidationError",
      "retryDelayMs",
    ]
  `);
});

/** What the examples take for granted. */
const globals = `import type * as sdk from '@coaching/sdk';
declare global {
  const baseUrl: string, engagementId: string, start: string;
  const client: sdk.CoachingClient;
  const createClient: typeof sdk.createClient;
  const isApiError: typeof sdk.isApiError;
  const isConflictError: typeof sdk.isConflictError;
  const isValidationError: typeof sdk.isValidationError;
  function showMessage(text: string): void;
  function showField(name: string, text: string): void;
}
`;

async function projectOf(compilerOptions: object): Promise<string> {
  const blocks = [
    ...examplesOf('README.md'),
    ...examplesOf('../../README.md'),
    // The guide is one program, told in pieces.
    examplesOf('../../docs/sdk.md').join(''),
  ];
  for (const [at, block] of blocks.entries()) {
    await writeFile(join(consumer.project, `example${at}.mts`), `${block}export {};\n`);
  }
  await writeFile(join(consumer.project, 'globals.d.mts'), globals);
  const options = { module: 'nodenext', target: 'es2022', strict: true, noEmit: true, skipLibCheck: false };
  const config = {
    compilerOptions: { ...options, exactOptionalPropertyTypes: true, ...compilerOptions },
    include: ['*.mts'],
  };
  await writeFile(join(consumer.project, 'tsconfig.json'), JSON.stringify(config));
  return consumer.project;
}

const typeRoots = [dirname(dirname(require.resolve('@types/node/package.json')))];

test.each(['typescript', 'typescript7'] as const)(
  'the examples of README and guide compile against the package with %s, library checks on',
  async (compiler) => {
    expect(
      await compile(compiler, await projectOf({ lib: ['es2022', 'dom', 'dom.iterable'], types: [] })),
    ).toBe('');
  },
  60_000,
);

test('the types need no DOM where the types of Node are', async () => {
  await projectOf({ lib: ['es2022'], types: ['node'], typeRoots, skipLibCheck: false });
  const file = join(consumer.project, 'node.mts');
  await writeFile(
    file,
    `import { createClient } from '@coaching/sdk';\nexport const me = createClient({ baseUrl: '' }).account.me();\n`,
  );
  const config = join(consumer.project, 'tsconfig.json');
  await writeFile(config, (await readFile(config, 'utf8')).replace('"*.mts"', '"node.mts"'));
  expect(await compile('typescript', consumer.project)).toBe('');
});

test('a wrong call does not compile', async () => {
  await projectOf({ lib: ['es2022', 'dom'], types: [] });
  const text = 'client.sessions.book({ engagementId });\n';
  const file = join(consumer.project, 'example0.mts');
  await writeFile(file, text);
  expect(await compile('typescript', consumer.project)).toContain("Property 'start' is missing");
});

test('an editor shows names that people know', async () => {
  const file = join(consumer.project, 'hover.mts');
  const lines = [
    'client.sessions.book',
    'client.engagements.list',
    'client.account.me',
    'client.sessions',
    'session.state',
  ];
  const text = `import type { CoachingClient } from '@coaching/sdk';
declare const client: CoachingClient;
const session = await client.sessions.get({ sessionId: 's1' });\n${lines.join(';\n')};\n`;
  await writeFile(file, text);
  expect(hover(file, lines)).toMatchInlineSnapshot(`
    [
      "(method) SessionsResource.book(input: SessionsBookInput, options?: RequestOptions): Promise<Session>",
      "(method) EngagementsResource.list(input?: EngagementsListInput, options?: RequestOptions): List<Engagement>",
      "(method) AccountResource.me(options?: RequestOptions): Promise<Account>",
      "(property) Resources.sessions: SessionsResource",
      "(property) Session.state: SessionState",
    ]
  `);
});
