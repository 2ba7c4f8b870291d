import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Catalogue } from './Words.ts';

type Messages = ReadonlyMap<string, string>;

function flat(catalogue: Catalogue, prefix = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([name, message]): [string, string][] =>
    typeof message === 'string' ? [[`${prefix}${name}`, message]] : flat(message, `${prefix}${name}.`),
  );
}

/** The names of a message's arguments, each with its kind, in alphabetical order. */
function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  const found = elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return argumentsOf(element.children);
    const own = `${element.value}:${element.type === TYPE.select ? 'select' : element.type === TYPE.plural ? 'plural' : 'value'}`;
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [own];
    return [own, ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value))];
  });
  // What is counted in one language may only be shown in another.
  return [...new Set(found.map((one) => one.split(':')[0] ?? one))].sort();
}

function problemsOf(name: string, message: string, wanted: string | undefined): string[] {
  if (wanted === undefined) return [`${name} is not in the reference.`];
  if (message.trim() === '') return [`${name} is empty.`];
  try {
    const [own, theirs] = [message, wanted].map((text) =>
      text.includes('{') ? argumentsOf(parse(text, { ignoreTag: true })).join(', ') : '',
    );
    return own === theirs ? [] : [`${name} has the values (${own}) instead of (${theirs}).`];
  } catch (error) {
    return [`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}.`];
  }
}

/**
 * Returns what is wrong with a translation, one sentence each: messages that are missing, too many, empty or no ICU, and
 * those that ask for other values than the reference. None for a good one.
 *
 * @example
 * catalogueProblems({ hello: 'Hello {name}' }, { hello: 'Hallo {nmae}' })
 * //=> ['hello has the values (nmae) instead of (name).']
 */
export function catalogueProblems(reference: Catalogue, translation: Catalogue): string[] {
  const wanted: Messages = new Map(flat(reference));
  const given: Messages = new Map(flat(translation));
  return [
    ...[...wanted.keys()].filter((name) => !given.has(name)).map((name) => `${name} is missing.`),
    ...[...given].flatMap(([name, message]) => problemsOf(name, message, wanted.get(name))),
  ];
}
