import { type Contract, enumerations, enumNames } from './contract.ts';
import { docText, propertiesText, typeText } from './typeText.ts';

/** Returns the text of `types.ts`: what the API answers, as plain TypeScript. */
export function renderTypes(contract: Contract): string {
  const enums = enumerations.map(
    ({ name, doc, values }) =>
      `${docText([doc])}export type ${name} = ${values.map((value) => JSON.stringify(value)).join(' | ')};`,
  );
  const named = [
    ...[...contract.answers].map(([id, schema]) => ({ id, schema, direction: 'output' as const })),
    ...[...contract.inputs].map(([id, schema]) => ({ id, schema, direction: 'input' as const })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const types = named.map(({ id, schema, direction }) => {
    const doc = docText([typeof schema.description === 'string' ? schema.description : undefined]);
    if (schema.type !== 'object')
      return `${doc}export type ${id} = ${typeText(schema, direction, enumNames)};`;
    return `${doc}export interface ${id} {\n${propertiesText(schema, direction, enumNames)}\n}`;
  });
  return [...enums, ...types].join('\n\n');
}

/** Returns the names that `types.ts` exports. */
export function typeNames(contract: Contract): string[] {
  return [
    ...enumerations.map(({ name }) => name),
    ...contract.answers.keys(),
    ...contract.inputs.keys(),
  ].sort();
}
