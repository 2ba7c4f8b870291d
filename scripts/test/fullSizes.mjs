/** How much `pnpm test:security` tries where `npm test` tries less: test files with their environment. */
export const fullSizes = {
  'apps/cms/test/floods.test.ts': { FLOOD: '5' },
  'apps/portal/test/attacks/foreignScripts.test.ts': { FOREIGN_TEXTS: '1000' },
  'packages/payload-plugin/test/security/malformedRequests.test.ts': { MALFORMED_REQUESTS: '10000' },
  'packages/payload-plugin/test/thief.test.ts': { THIEF_ROUNDS: '200' },
};
