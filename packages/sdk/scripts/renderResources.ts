import { errorCodes, type Group, groups } from '@coaching/core/api';
import { type Contract, type ContractRoute, enumNames } from './contract.ts';
import { typeNames } from './renderTypes.ts';
import { docText, propertiesText, typeText } from './typeText.ts';

const summaries = {
  account: 'Signing in, and who is signed in.',
  content: 'What editors publish: articles, instruments, tools, programs.',
  inquiries: 'The contact form, and what became of it.',
  engagements: 'Coaching assignments, from the intake to the closing, and their agreements and referrals.',
  assessments: 'Questionnaires that a leader answers, and their results.',
  feedback: '360 rounds: raters, their answers, the report.',
  focus: 'The ranking of behaviors, and the few that the leader chose.',
  sessions: 'Booking, moving, holding and closing sessions.',
  availability: 'When coaches can be booked.',
  actions: 'What the leader decided to do.',
  reports: 'What has changed, and what a sponsor sees.',
  privacy: 'What is kept about the signed-in person, and who has touched it.',
} as const satisfies Record<Group, string>;

/** Which error class a refusal's status becomes. */
const classOf = (status: number): string => {
  if (status === 401) return 'AuthenticationError';
  if (status === 403) return 'PermissionError';
  if (status === 404) return 'NotFoundError';
  if (status === 409) return 'ConflictError';
  if (status === 429) return 'RateLimitError';
  return status >= 500 ? 'ServerError' : 'ValidationError';
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const resourceName = (group: string) => `${capital(group)}Resource`;
const fieldsOf = ({ input }: ContractRoute) => Object.keys(input.properties ?? {});
const inputName = (route: ContractRoute) =>
  route.inputRef ?? `${capital(route.group)}${capital(route.method)}Input`;

function methodText(entry: ContractRoute): string {
  const { route, input } = entry;
  const byClass = Map.groupBy(route.errors, (code) => classOf(errorCodes[code].status));
  const doc = docText([
    route.summary,
    ...(byClass.size > 0 ? [''] : []),
    ...[...byClass].map(
      ([name, codes]) => `@throws ${name} ${codes.map((code) => `\`${code}\``).join(', ')}`,
    ),
  ]);
  const optional = Array.isArray(input.required) && input.required.length > 0 ? '' : '?';
  const parameters = [
    ...(fieldsOf(entry).length > 0 ? [`input${optional}: ${inputName(entry)}`] : []),
    'options?: RequestOptions',
  ];
  const answer = entry.pageItem
    ? `List<${typeText(entry.pageItem, 'output', enumNames)}>`
    : `Promise<${typeText(entry.answer, 'output', enumNames)}>`;
  return `${doc}${entry.method}(${parameters.join(', ')}): ${answer};`;
}

const inputText = (entry: ContractRoute): string =>
  `${docText([`What \`${entry.group}.${entry.method}\` takes.`])}export interface ${inputName(entry)} {\n${propertiesText(entry.input, 'input', enumNames)}\n}`;

const ownInputs = (contract: Contract) =>
  contract.routes.filter((entry) => entry.inputRef === undefined && fieldsOf(entry).length > 0);

/** Returns the text of `resources.ts`: one interface a group of routes, one method a route. */
export function renderResources(contract: Contract): string {
  const resources = groups.map((group) => {
    const methods = contract.routes.filter((entry) => entry.group === group).map(methodText);
    return `${docText([summaries[group]])}export interface ${resourceName(group)} {\n${methods.join('\n\n')}\n}`;
  });
  const all = groups.map(
    (group) => `${docText([summaries[group]])}readonly ${group}: ${resourceName(group)};`,
  );
  const body = [
    ...ownInputs(contract).map(inputText),
    ...resources,
    `/** One property a group of the API. */\nexport interface Resources {\n${all.join('\n')}\n}`,
  ].join('\n\n');
  const used = typeNames(contract).filter((name) =>
    new RegExp(`[^\\w\`]${name}\\b(?!Resource|Input)`).test(body),
  );
  return [
    `import type { RequestOptions } from '../transport/RequestOptions.ts';`,
    `import type { List } from '../transport/list.ts';`,
    `import type { ${used.join(', ')} } from './types.ts';`,
    '',
    body,
  ].join('\n');
}
