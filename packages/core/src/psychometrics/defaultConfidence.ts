/** How sure intervals and verdicts are where nobody asks for another confidence: chance would mislead in 1 of 20 cases. */
export const defaultConfidence = 0.95;
