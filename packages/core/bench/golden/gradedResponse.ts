import { expectedAPosteriori, testInformation } from '../../src/psychometrics/index.ts';
import golden from '../../test/golden/grm_eap.json' with { type: 'json' };
import { type GoldenFigure, sideBySide } from './GoldenFigure.ts';

const { a, b1, b2, b3, b4, b5 } = golden.parameters_rounded4_used;
const model = {
  items: a.map((slope, index) => ({ a: slope, b: [b1, b2, b3, b4, b5].map((b) => b[index] ?? Number.NaN) })),
};

/** Graded response model, 50 people, five items of given parameters. */
export const gradedResponse: readonly GoldenFigure[] = [
  estimate('estimate and its deviation, same grid', golden.eap),
  estimate('estimate and its deviation, integrated', golden.eap_integrate),
  {
    file: 'grm_eap.json',
    figure: 'test information',
    tolerance: 1e-12,
    values: () =>
      sideBySide(
        golden.test_information.theta.map((theta) => testInformation(model, theta)),
        golden.test_information.info,
      ),
  },
];

function estimate(figure: string, expected: readonly (readonly number[])[]): GoldenFigure {
  return {
    file: 'grm_eap.json',
    figure,
    tolerance: 1e-6,
    values: () =>
      golden.responses_keyed.flatMap((answers, person) => {
        const { theta, sd } = expectedAPosteriori(
          model,
          answers.map((answer) => (answer === null ? null : answer - 1)),
        );
        return sideBySide([theta, sd], expected[person] ?? []);
      }),
  };
}
