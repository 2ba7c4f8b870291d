/** Address of the norms of an instrument, below Payload's API. It serves the panel alone, and is no part of the contract. */
export const normsPath = '/coaching-panel/norms';
