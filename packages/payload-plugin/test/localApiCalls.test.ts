import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const call =
  /payload\s*\.\s*(create|find|findByID|findGlobal|findVersions|update|updateGlobal|delete|count|login|duplicate|restoreVersion)\(\{/g;

/** Returns the source of the call's argument, up to its closing brace. */
function argumentAt(source: string, start: number): string {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '{') depth += 1;
    if (source[at] === '}') depth -= 1;
    if (depth === 0) return source.slice(start, at + 1);
  }
  return source.slice(start);
}

/** Returns the Local API calls of a source that leave something to Payload's defaults. */
function carelessCalls(source: string): string[] {
  return [...source.matchAll(call)]
    .map((match) => argumentAt(source, match.index + match[0].length - 1))
    .filter(
      (argument) =>
        !argument.includes('...common(') && !(/overrideAccess:/.test(argument) && /\breq\b/.test(argument)),
    );
}

test('a careless call is found', () => {
  expect(carelessCalls(`await payload.find({ collection: 'x', depth: 0, req })`)).toHaveLength(1);
  expect(carelessCalls(`await payload.find({ collection: 'x', overrideAccess: true })`)).toHaveLength(1);
  expect(carelessCalls(`await req.payload.find({ collection: 'x', overrideAccess: true, req })`)).toEqual([]);
});

test('every Local API call says whether it overrides access, and stays in the request’s transaction', () => {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: `${import.meta.dirname}/..` }).filter(
    (file) => !file.includes('.test.'),
  );
  expect(files.length).toBeGreaterThan(40);
  const careless = files.flatMap((file) =>
    carelessCalls(readFileSync(`${import.meta.dirname}/../${file}`, 'utf8')).map(
      (argument) => `${file}: ${argument}`,
    ),
  );
  expect(careless).toEqual([]);
});
