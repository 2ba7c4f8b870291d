/** Address of the organizations to choose from, below Payload's API. It serves the panel alone, and is no part of the contract. */
export const organizationsPath = '/coaching-panel/organizations';
