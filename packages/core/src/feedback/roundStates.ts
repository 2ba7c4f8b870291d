/** The states of a 360 round: raters answer while it is open; a report is shown once it is released, and never of one that was abandoned. */
export const roundStates = ['open', 'closed', 'reviewed', 'released', 'abandoned'] as const;
