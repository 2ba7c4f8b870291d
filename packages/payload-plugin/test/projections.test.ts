import { globSync, readFileSync } from 'node:fs';
import { routes } from '@coaching/core/api';
import { expect, test } from 'vitest';
import { isAudited } from '../src/api/isAudited.ts';

/** What projects a record by the policy. */
const projections = ['readable', 'readableAll', 'visible', 'visibleAll', 'shown'];

/** Routes whose answer is made of no record of practice, and why there is nothing to project. */
const unprojected: Readonly<Record<string, string>> = {
  'inquiries.submit': 'says back to somebody without an account the id of what they have just sent',
  'engagements.draftAgreement': 'shows what does not exist yet, to who may write it',
  'assessments.waiveLens': 'says back which lens was asked for',
  'availability.openSlots': 'offers times, to who may book them',
  'feedback.getForm':
    'shows a rater the questions; whom they are asked about is why they were given the link',
  'feedback.submit': 'says that it is done',
};

type Source = { readonly file: string; readonly text: string };

const calls = ({ text }: Source, names: Iterable<string>) =>
  [...names].some((name) => new RegExp(`(?<![\\w.]|function )${name}\\(`).test(text));

const exportedBy = ({ text }: Source): string[] =>
  [...text.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(([, name = '']) => name);

/** Returns the sources that project what they answer, themselves or by a function of another one. */
function projecting(sources: readonly Source[]): ReadonlySet<Source> {
  const found = new Set<Source>();
  const names = new Set(projections);
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const source of sources.filter((one) => !found.has(one) && calls(one, names))) {
      found.add(source);
      for (const name of exportedBy(source)) names.add(name);
    }
  }
  return found;
}

const source = (file: string, text: string): Source => ({ file, text });

test('a source that answers what it has read is found', () => {
  const view = source('view.ts', 'export function noteView() { return shown(notes, note, engagement) }');
  const through = source('list.ts', 'export const list = () => rows.map(() => noteView(row))');
  const past = source('leak.ts', "import { noteView } from './view.ts';\nexport const leak = () => rows");
  expect([...projecting([view, through, past])].map(({ file }) => file)).toEqual(['view.ts', 'list.ts']);
});

test('every answer about practice is made of what its reader may read', () => {
  const folder = `${import.meta.dirname}/../src/operations`;
  const all = globSync('*/*.ts', { cwd: folder })
    .filter((file) => !file.includes('.test.') && !file.startsWith('shared/'))
    .map((file) => source(file, readFileSync(`${folder}/${file}`, 'utf8')));
  // What decides reads everything; only what answers has to project.
  const answering = all.filter(({ text }) => /\b(?:RouteAnswer|Operation)</.test(text));
  const projected = projecting(answering);
  const made = new Map(
    answering.flatMap((one) =>
      [...one.text.matchAll(/: Operation<'([\w.]+)'>/g)].map(([, name = '']) => [name, one] as const),
    ),
  );
  const practice = Object.entries(routes)
    .filter(([name, route]) => isAudited(name, route) || route.entry === 'raterLink')
    .map(([name]) => name);
  expect(practice.filter((name) => !made.has(name))).toEqual([]);
  const past = practice.filter((name) => {
    const one = made.get(name);
    return one !== undefined && !projected.has(one);
  });
  expect(past.sort()).toEqual(Object.keys(unprojected).sort());
});
