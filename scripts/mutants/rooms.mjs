/**
 * The rooms of the code that mutation tests break on purpose: in which package, which files are broken, which tests have
 * to notice, and how many of 100 mutants have to be noticed at least.
 *
 * @typedef {{ package: string, mutate: string[], tests: string[], floor: number }} Room
 * @type {Record<string, Room>}
 */
export const rooms = {
  access: {
    package: 'packages/core',
    mutate: ['src/access/*.ts'],
    tests: ['src/access/**/*.test.ts', 'test/access/**/*.test.ts'],
    floor: 90,
  },
  engagement: {
    package: 'packages/core',
    mutate: ['src/engagement/*.ts'],
    tests: ['src/engagement/**/*.test.ts'],
    floor: 90,
  },
  session: {
    package: 'packages/core',
    mutate: ['src/session/*.ts'],
    tests: ['src/session/**/*.test.ts'],
    floor: 90,
  },
  // What decides on what a 360 report may disclose; the rest of the folder computes with what is disclosed.
  disclosure: {
    package: 'packages/core',
    mutate: [
      'src/feedback/{aggregateFeedback,freezeFeedback,isDisclosive,mergeGroups,raterGroup,releaseComments,releaseGate,releaseItem,sealRound}.ts',
    ],
    // Two waves are compared with what has been disclosed already: their tests decide on nothing here, and take the longest.
    tests: ['src/feedback/**/!(compareWaves)*.test.ts'],
    floor: 90,
  },
  vault: {
    package: 'packages/payload-plugin',
    mutate: ['src/vault/*.ts'],
    tests: ['src/vault/**/*.test.ts'],
    floor: 85,
  },
  operations: {
    package: 'packages/payload-plugin',
    // What is written where it is most private: who takes part, what is agreed, how it ends, where help is recommended.
    mutate: [
      'src/operations/engagements/{acceptLeader,acceptPart,chooseCoach,consentToRemedial,raiseReferral,settleReferral,signAgreement}.ts',
    ],
    tests: ['src/operations/engagements/**/*.test.ts'],
    floor: 85,
  },
};
